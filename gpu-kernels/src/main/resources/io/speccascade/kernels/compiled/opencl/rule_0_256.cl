#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_101, *ul_107, *ul_11, *ul_111, *ul_137, *ul_138, *ul_139, *ul_140, *ul_143, *ul_155, *ul_160, *ul_162, *ul_173, *ul_177, *ul_180, *ul_182, *ul_19, *ul_2, *ul_24, *ul_245, *ul_250, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_57, *ul_6, *ul_63, *ul_68, *ul_7, *ul_74, *ul_76, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9, *ul_93;
  bool b_110, b_166, b_172, b_207, b_209, b_217, b_220, b_226, b_235, b_240, b_41, b_45, b_56;
  float f_102, f_108, f_113, f_119, f_124, f_125, f_130, f_131, f_132, f_136, f_144, f_174, f_175, f_176, f_178, f_179, f_181, f_183, f_185, f_208, f_210, f_211, f_212, f_213, f_214, f_216, f_218, f_219, f_221, f_222, f_223, f_224, f_225, f_227, f_228, f_229, f_230, f_231, f_233, f_234, f_237, f_239, f_241, f_242, f_246, f_247, f_256, f_64, f_69, f_75, f_77, f_82, f_87, f_89, f_94;
  int i_103, i_109, i_112, i_114, i_115, i_116, i_117, i_118, i_12, i_120, i_121, i_122, i_123, i_126, i_127, i_128, i_129, i_13, i_133, i_134, i_135, i_14, i_145, i_146, i_147, i_148, i_149, i_15, i_150, i_151, i_156, i_157, i_16, i_161, i_163, i_164, i_165, i_167, i_168, i_184, i_186, i_187, i_188, i_189, i_190, i_191, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_205, i_206, i_21, i_215, i_232, i_236, i_238, i_25, i_251, i_252, i_253, i_254, i_255, i_26, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_58, i_59, i_65, i_70, i_78, i_83, i_90, i_95, i_96, i_97;
  long l_100, l_104, l_105, l_106, l_141, l_142, l_152, l_153, l_154, l_158, l_159, l_169, l_17, l_170, l_171, l_18, l_22, l_23, l_243, l_244, l_248, l_249, l_27, l_28, l_32, l_33, l_37, l_38, l_60, l_61, l_62, l_66, l_67, l_71, l_72, l_73, l_79, l_80, l_84, l_85, l_91, l_92, l_98, l_99;

  // BLOCK 0
  ul_0  =  statistics;
  ul_1  =  ints;
  ul_2  =  floats;
  ul_3  =  draft;
  ul_4  =  drafterLogits;
  ul_5  =  q;
  ul_6  =  drafterStats;
  ul_7  =  expertLogits;
  ul_8  =  p;
  ul_9  =  expertStats;
  ul_10  =  sizes;
  ul_11  =  ul_10 + 20L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 / i_12;
  i_15  =  i_14 << 5;
  i_16  =  i_15 + 6;
  l_17  =  (long) i_16;
  l_18  =  l_17 << 2;
  ul_19  =  ul_1 + l_18;
  i_20  =  *((__global int *) ul_19);
  i_21  =  i_15 + 23;
  l_22  =  (long) i_21;
  l_23  =  l_22 << 2;
  ul_24  =  ul_1 + l_23;
  i_25  =  *((__global int *) ul_24);
  i_26  =  i_15 + 24;
  l_27  =  (long) i_26;
  l_28  =  l_27 << 2;
  ul_29  =  ul_1 + l_28;
  i_30  =  *((__global int *) ul_29);
  i_31  =  i_15 + 21;
  l_32  =  (long) i_31;
  l_33  =  l_32 << 2;
  ul_34  =  ul_1 + l_33;
  i_35  =  *((__global int *) ul_34);
  i_36  =  i_15 + 29;
  l_37  =  (long) i_36;
  l_38  =  l_37 << 2;
  ul_39  =  ul_1 + l_38;
  i_40  =  *((__global int *) ul_39);
  b_41  =  i_20 < 9;
  if(b_41)
  {
    // BLOCK 1
    i_42  =  (i_20 == 6) ? 2 : 3;
    i_43  =  i_42;
  }  // B0
  else
  {
    // BLOCK 2
    i_44  =  i_20 + -5;
    i_43  =  i_44;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_45  =  i_20 < 6;
  if(b_45)
  {
    // BLOCK 4
    i_46  =  (i_20 == 4) ? 1 : 0;
    i_47  =  i_46;
  }  // B3
  else
  {
    // BLOCK 5
    i_47  =  i_43;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  i_48  =  1 - i_40;
  i_49  =  i_48 * i_35;
  i_50  =  i_13 % i_12;
  i_51  =  min(i_25, i_30);
  i_52  =  (i_50 < i_51) ? 1 : 0;
  i_53  =  i_49 * i_52;
  i_54  =  (i_47 == 0) ? 1 : 0;
  i_55  =  i_53 * i_54;
  b_56  =  i_55 == 1;
  if(b_56)
  {
    // BLOCK 7
    ul_57  =  ul_10 + 24L;
    i_58  =  *((__global int *) ul_57);
    i_59  =  i_14 << 4;
    l_60  =  (long) i_59;
    l_61  =  l_60 + 4L;
    l_62  =  l_61 << 2;
    ul_63  =  ul_2 + l_62;
    f_64  =  *((__global float *) ul_63);
    i_65  =  i_59 + 12;
    l_66  =  (long) i_65;
    l_67  =  l_66 << 2;
    ul_68  =  ul_2 + l_67;
    f_69  =  *((__global float *) ul_68);
    i_70  =  i_13 << 3;
    l_71  =  (long) i_70;
    l_72  =  l_71 + 4L;
    l_73  =  l_72 << 2;
    ul_74  =  ul_6 + l_73;
    f_75  =  *((__global float *) ul_74);
    ul_76  =  ul_9 + l_73;
    f_77  =  *((__global float *) ul_76);
    i_78  =  i_70 + 7;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_9 + l_80;
    f_82  =  *((__global float *) ul_81);
    i_83  =  i_70 + 6;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_6 + l_85;
    f_87  =  *((__global float *) ul_86);
    ul_88  =  ul_9 + l_85;
    f_89  =  *((__global float *) ul_88);
    i_90  =  i_70 + 5;
    l_91  =  (long) i_90;
    l_92  =  l_91 << 2;
    ul_93  =  ul_6 + l_92;
    f_94  =  *((__global float *) ul_93);
    i_95  =  i_58 * i_13;
    i_96  =  isnan(f_94)? 0 : (int) f_94;
    i_97  =  i_95 + i_96;
    l_98  =  (long) i_97;
    l_99  =  l_98 + 4L;
    l_100  =  l_99 << 2;
    ul_101  =  ul_7 + l_100;
    f_102  =  *((__global float *) ul_101);
    i_103  =  i_70 + 4;
    l_104  =  (long) i_103;
    l_105  =  l_104 + 4L;
    l_106  =  l_105 << 2;
    ul_107  =  ul_6 + l_106;
    f_108  =  *((__global float *) ul_107);
    i_109  =  get_local_id(0);
    b_110  =  i_109 == 0;
    if(b_110)
    {
      // BLOCK 8
      ul_111  =  ul_0 + l_73;
      i_112  =  (i_20 == 1) ? 1 : 0;
      f_113  =  f_75 - f_64;
      i_114  =  (f_69 < f_113) ? 1 : 0;
      i_115  =  i_112 * i_114;
      i_116  =  (i_20 == 0) ? 1 : 0;
      i_117  =  i_115 + i_116;
      i_118  =  (i_20 == 2) ? 1 : 0;
      f_119  =  f_108 - f_64;
      i_120  =  (f_69 < f_119) ? 1 : 0;
      i_121  =  i_118 * i_120;
      i_122  =  i_117 + i_121;
      i_123  =  (i_20 == 3) ? 1 : 0;
      f_124  =  f_75 - f_77;
      f_125  =  f_124 - f_64;
      i_126  =  (f_69 < f_125) ? 1 : 0;
      i_127  =  i_123 * i_126;
      i_128  =  i_122 + i_127;
      i_129  =  (i_20 == 5) ? 1 : 0;
      f_130  =  f_102 - f_89;
      f_131  =  f_82 - f_130;
      f_132  =  f_131 - f_64;
      i_133  =  (f_69 < f_132) ? 1 : 0;
      i_134  =  i_129 * i_133;
      i_135  =  i_128 + i_134;
      f_136  =  (float) i_135;
      *((__global float *) ul_111)  =  f_136;
      ul_137  =  ul_0 + l_92;
      *((__global float *) ul_137)  =  0.0F;
      ul_138  =  ul_0 + l_85;
      *((__global float *) ul_138)  =  0.0F;
      ul_139  =  ul_0 + l_80;
      *((__global float *) ul_139)  =  0.0F;
      ul_140  =  ul_0 + l_106;
      *((__global float *) ul_140)  =  0.0F;
      l_141  =  l_91 + 4L;
      l_142  =  l_141 << 2;
      ul_143  =  ul_0 + l_142;
      f_144  =  (float) i_58;
      *((__global float *) ul_143)  =  f_144;
      i_145  =  i_12 + -1;
      i_146  =  max(1, i_145);
      i_147  =  i_146 * i_14;
      i_148  =  i_12 + -2;
      i_149  =  max(0, i_148);
      i_150  =  min(i_50, i_149);
      i_151  =  i_147 + i_150;
      l_152  =  (long) i_151;
      l_153  =  l_152 + 4L;
      l_154  =  l_153 << 2;
      ul_155  =  ul_3 + l_154;
      i_156  =  *((__global int *) ul_155);
      i_157  =  i_15 + 22;
      l_158  =  (long) i_157;
      l_159  =  l_158 << 2;
      ul_160  =  ul_1 + l_159;
      i_161  =  *((__global int *) ul_160);
      ul_162  =  ul_10 + 28L;
      i_163  =  *((__global int *) ul_162);
      i_164  =  (i_50 < i_161) ? 1 : 0;
      i_165  =  i_164 * i_163;
      b_166  =  i_165 == 1;
      if(b_166)
      {
        // BLOCK 9
        i_167  =  i_156;
      }  // B8
      else
      {
        // BLOCK 10
        i_167  =  0;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_168  =  i_167 + i_95;
      l_169  =  (long) i_168;
      l_170  =  l_169 + 4L;
      l_171  =  l_170 << 2;
      b_172  =  i_20 == 6;
      if(b_172)
      {
        // BLOCK 12
        ul_173  =  ul_4 + l_171;
        f_174  =  *((__global float *) ul_173);
        f_175  =  f_174 - f_87;
        f_176  =  f_175;
      }  // B11
      else
      {
        // BLOCK 13
        ul_177  =  ul_7 + l_171;
        f_178  =  *((__global float *) ul_177);
        f_179  =  f_178 - f_89;
        f_176  =  f_179;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_180  =  ul_5 + l_171;
      f_181  =  *((__global float *) ul_180);
      ul_182  =  ul_8 + l_171;
      f_183  =  *((__global float *) ul_182);
      i_184  =  (f_176 == 0.0F) ? 1 : 0;
      f_185  =  (float) i_167;
      i_186  =  (f_144 < f_185) ? 0 : 1;
      i_187  =  i_184 * i_186;
      i_188  =  (0.0F < f_176) ? 1 : 0;
      i_189  =  i_187 + i_188;
      i_190  =  1 - i_189;
      i_191  =  (i_20 == 12) ? 1 : 0;
      i_192  =  i_190 * i_191;
      i_193  =  (i_20 == 11) ? 1 : 0;
      i_194  =  (0.0F < f_183) ? 0 : 1;
      i_195  =  i_193 * i_194;
      i_196  =  (i_20 < 6) ? 1 : 0;
      i_197  =  (f_136 == 1.0F) ? 1 : 0;
      i_198  =  i_196 * i_197;
      i_199  =  (i_20 < 6) ? 0 : 1;
      i_200  =  (i_20 < 9) ? 1 : 0;
      i_201  =  i_199 * i_200;
      i_202  =  (f_176 < 0.0F) ? 1 : 0;
      i_203  =  i_201 * i_202;
      i_204  =  i_198 + i_203;
      i_205  =  i_195 + i_204;
      i_206  =  i_192 + i_205;
      b_207  =  i_206 == 1;
      if(b_207)
      {
        // BLOCK 15
        f_208  =  f_183;
      }  // B14
      else
      {
        // BLOCK 16
        f_208  =  f_181;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      b_209  =  i_206 == 1;
      if(b_209)
      {
        // BLOCK 18
        f_210  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_210  =  f_181;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_211  =  1.0F - f_64;
      f_212  =  f_211 - f_69;
      f_213  =  f_212 * f_181;
      f_214  =  f_183 / f_213;
      i_215  =  isless(f_183, f_213);
      if(i_215 == 1)
      {
        // BLOCK 21
        f_216  =  f_214;
      }  // B20
      else
      {
        // BLOCK 22
        f_216  =  1.0F;
      }  // B20
      // BLOCK 23 MERGES [22 21 ]
      b_217  =  i_20 < 6;
      if(b_217)
      {
        // BLOCK 24
        f_218  =  f_208;
      }  // B23
      else
      {
        // BLOCK 25
        f_219  =  fma(f_183, 0.0F, f_210);
        f_218  =  f_219;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      b_220  =  i_20 == 9;
      if(b_220)
      {
        // BLOCK 27
        f_221  =  f_183 / f_212;
        f_222  =  fmin(f_181, f_221);
        f_223  =  f_183 * 0.0F;
        f_224  =  fmax(f_222, f_223);
        f_225  =  f_224;
      }  // B26
      else
      {
        // BLOCK 28
        f_225  =  f_218;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      b_226  =  i_20 == 10;
      if(b_226)
      {
        // BLOCK 30
        f_227  =  f_183 - f_181;
        f_228  =  fmax(0.0F, f_227);
        f_229  =  f_228 * 0.0F;
        f_230  =  fma(f_216, f_181, f_229);
        f_231  =  f_230;
      }  // B29
      else
      {
        // BLOCK 31
        f_231  =  f_225;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      i_232  =  isless(f_231, f_181);
      if(i_232 == 1)
      {
        // BLOCK 33
        f_233  =  f_231 / f_181;
        f_234  =  f_233;
      }  // B32
      else
      {
        // BLOCK 34
        f_234  =  1.0F;
      }  // B32
      // BLOCK 35 MERGES [34 33 ]
      b_235  =  i_20 == 10;
      if(b_235)
      {
        // BLOCK 36
        i_236  =  isless(f_183, f_213);
        if(i_236 == 1)
        {
          // BLOCK 37
          f_237  =  f_214;
        }  // B36
        else
        {
          // BLOCK 38
          f_237  =  1.0F;
        }  // B36
      }  // B35
      else
      {
        // BLOCK 39
        i_238  =  1 - i_206;
        f_239  =  (float) i_238;
        f_237  =  f_239;
      }  // B35
      // BLOCK 40 MERGES [38 39 37 ]
      b_240  =  i_20 < 10;
      if(b_240)
      {
        // BLOCK 41
        f_241  =  f_234;
      }  // B40
      else
      {
        // BLOCK 42
        f_241  =  f_237;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_242  =  *((__global float *) ul_182);
      l_243  =  l_84 + 4L;
      l_244  =  l_243 << 2;
      ul_245  =  ul_0 + l_244;
      f_246  =  (float) i_165;
      f_247  =  f_241 * f_246;
      *((__global float *) ul_245)  =  f_247;
      l_248  =  l_79 + 4L;
      l_249  =  l_248 << 2;
      ul_250  =  ul_0 + l_249;
      i_251  =  (0.0F < f_242) ? 0 : 1;
      i_252  =  i_251 * i_193;
      i_253  =  i_252 + i_204;
      i_254  =  i_253 + i_192;
      i_255  =  i_254 * i_165;
      f_256  =  (float) i_255;
      *((__global float *) ul_250)  =  f_256;
    }  // B7
    else
    {
      // BLOCK 44
      return;
    }  // B7
  }  // B6
  else
  {
    // BLOCK 45
  }  // B6
  // BLOCK 46 MERGES [45 44 43 ]
  return;
}  //  kernel
