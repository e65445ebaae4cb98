#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_100, *ul_106, *ul_11, *ul_110, *ul_136, *ul_137, *ul_138, *ul_139, *ul_142, *ul_154, *ul_159, *ul_161, *ul_172, *ul_176, *ul_179, *ul_181, *ul_19, *ul_2, *ul_24, *ul_244, *ul_249, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_56, *ul_6, *ul_62, *ul_67, *ul_7, *ul_73, *ul_75, *ul_8, *ul_80, *ul_85, *ul_87, *ul_9, *ul_92;
  bool b_109, b_165, b_171, b_206, b_208, b_216, b_219, b_225, b_234, b_239, b_41, b_44, b_55;
  float f_101, f_107, f_112, f_118, f_123, f_124, f_129, f_130, f_131, f_135, f_143, f_173, f_174, f_175, f_177, f_178, f_180, f_182, f_184, f_207, f_209, f_210, f_211, f_212, f_213, f_215, f_217, f_218, f_220, f_221, f_222, f_223, f_224, f_226, f_227, f_228, f_229, f_230, f_232, f_233, f_236, f_238, f_240, f_241, f_245, f_246, f_255, f_63, f_68, f_74, f_76, f_81, f_86, f_88, f_93;
  int i_102, i_108, i_111, i_113, i_114, i_115, i_116, i_117, i_119, i_12, i_120, i_121, i_122, i_125, i_126, i_127, i_128, i_13, i_132, i_133, i_134, i_14, i_144, i_145, i_146, i_147, i_148, i_149, i_15, i_150, i_155, i_156, i_16, i_160, i_162, i_163, i_164, i_166, i_167, i_183, i_185, i_186, i_187, i_188, i_189, i_190, i_191, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_205, i_21, i_214, i_231, i_235, i_237, i_25, i_250, i_251, i_252, i_253, i_254, i_26, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_58, i_64, i_69, i_77, i_82, i_89, i_94, i_95, i_96;
  long l_103, l_104, l_105, l_140, l_141, l_151, l_152, l_153, l_157, l_158, l_168, l_169, l_17, l_170, l_18, l_22, l_23, l_242, l_243, l_247, l_248, l_27, l_28, l_32, l_33, l_37, l_38, l_59, l_60, l_61, l_65, l_66, l_70, l_71, l_72, l_78, l_79, l_83, l_84, l_90, l_91, l_97, l_98, l_99;

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
    i_42  =  2;
  }  // B0
  else
  {
    // BLOCK 2
    i_43  =  i_20 + -6;
    i_42  =  i_43;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_44  =  i_20 < 6;
  if(b_44)
  {
    // BLOCK 4
    i_45  =  (i_20 == 4) ? 1 : 0;
    i_46  =  i_45;
  }  // B3
  else
  {
    // BLOCK 5
    i_46  =  i_42;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  i_47  =  1 - i_40;
  i_48  =  i_47 * i_35;
  i_49  =  i_13 % i_12;
  i_50  =  min(i_25, i_30);
  i_51  =  (i_49 < i_50) ? 1 : 0;
  i_52  =  i_48 * i_51;
  i_53  =  (i_46 == 0) ? 1 : 0;
  i_54  =  i_52 * i_53;
  b_55  =  i_54 == 1;
  if(b_55)
  {
    // BLOCK 7
    ul_56  =  ul_10 + 24L;
    i_57  =  *((__global int *) ul_56);
    i_58  =  i_14 << 4;
    l_59  =  (long) i_58;
    l_60  =  l_59 + 4L;
    l_61  =  l_60 << 2;
    ul_62  =  ul_2 + l_61;
    f_63  =  *((__global float *) ul_62);
    i_64  =  i_58 + 12;
    l_65  =  (long) i_64;
    l_66  =  l_65 << 2;
    ul_67  =  ul_2 + l_66;
    f_68  =  *((__global float *) ul_67);
    i_69  =  i_13 << 3;
    l_70  =  (long) i_69;
    l_71  =  l_70 + 4L;
    l_72  =  l_71 << 2;
    ul_73  =  ul_6 + l_72;
    f_74  =  *((__global float *) ul_73);
    ul_75  =  ul_9 + l_72;
    f_76  =  *((__global float *) ul_75);
    i_77  =  i_69 + 7;
    l_78  =  (long) i_77;
    l_79  =  l_78 << 2;
    ul_80  =  ul_9 + l_79;
    f_81  =  *((__global float *) ul_80);
    i_82  =  i_69 + 6;
    l_83  =  (long) i_82;
    l_84  =  l_83 << 2;
    ul_85  =  ul_6 + l_84;
    f_86  =  *((__global float *) ul_85);
    ul_87  =  ul_9 + l_84;
    f_88  =  *((__global float *) ul_87);
    i_89  =  i_69 + 5;
    l_90  =  (long) i_89;
    l_91  =  l_90 << 2;
    ul_92  =  ul_6 + l_91;
    f_93  =  *((__global float *) ul_92);
    i_94  =  i_57 * i_13;
    i_95  =  isnan(f_93)? 0 : (int) f_93;
    i_96  =  i_94 + i_95;
    l_97  =  (long) i_96;
    l_98  =  l_97 + 4L;
    l_99  =  l_98 << 2;
    ul_100  =  ul_7 + l_99;
    f_101  =  *((__global float *) ul_100);
    i_102  =  i_69 + 4;
    l_103  =  (long) i_102;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_6 + l_105;
    f_107  =  *((__global float *) ul_106);
    i_108  =  get_local_id(0);
    b_109  =  i_108 == 0;
    if(b_109)
    {
      // BLOCK 8
      ul_110  =  ul_0 + l_72;
      i_111  =  (i_20 == 1) ? 1 : 0;
      f_112  =  f_74 - f_63;
      i_113  =  (f_68 < f_112) ? 1 : 0;
      i_114  =  i_111 * i_113;
      i_115  =  (i_20 == 0) ? 1 : 0;
      i_116  =  i_114 + i_115;
      i_117  =  (i_20 == 2) ? 1 : 0;
      f_118  =  f_107 - f_63;
      i_119  =  (f_68 < f_118) ? 1 : 0;
      i_120  =  i_117 * i_119;
      i_121  =  i_116 + i_120;
      i_122  =  (i_20 == 3) ? 1 : 0;
      f_123  =  f_74 - f_76;
      f_124  =  f_123 - f_63;
      i_125  =  (f_68 < f_124) ? 1 : 0;
      i_126  =  i_122 * i_125;
      i_127  =  i_121 + i_126;
      i_128  =  (i_20 == 5) ? 1 : 0;
      f_129  =  f_101 - f_88;
      f_130  =  f_81 - f_129;
      f_131  =  f_130 - f_63;
      i_132  =  (f_68 < f_131) ? 1 : 0;
      i_133  =  i_128 * i_132;
      i_134  =  i_127 + i_133;
      f_135  =  (float) i_134;
      *((__global float *) ul_110)  =  f_135;
      ul_136  =  ul_0 + l_91;
      *((__global float *) ul_136)  =  0.0F;
      ul_137  =  ul_0 + l_84;
      *((__global float *) ul_137)  =  0.0F;
      ul_138  =  ul_0 + l_79;
      *((__global float *) ul_138)  =  0.0F;
      ul_139  =  ul_0 + l_105;
      *((__global float *) ul_139)  =  0.0F;
      l_140  =  l_90 + 4L;
      l_141  =  l_140 << 2;
      ul_142  =  ul_0 + l_141;
      f_143  =  (float) i_57;
      *((__global float *) ul_142)  =  f_143;
      i_144  =  i_12 + -1;
      i_145  =  max(1, i_144);
      i_146  =  i_145 * i_14;
      i_147  =  i_12 + -2;
      i_148  =  max(0, i_147);
      i_149  =  min(i_49, i_148);
      i_150  =  i_146 + i_149;
      l_151  =  (long) i_150;
      l_152  =  l_151 + 4L;
      l_153  =  l_152 << 2;
      ul_154  =  ul_3 + l_153;
      i_155  =  *((__global int *) ul_154);
      i_156  =  i_15 + 22;
      l_157  =  (long) i_156;
      l_158  =  l_157 << 2;
      ul_159  =  ul_1 + l_158;
      i_160  =  *((__global int *) ul_159);
      ul_161  =  ul_10 + 28L;
      i_162  =  *((__global int *) ul_161);
      i_163  =  (i_49 < i_160) ? 1 : 0;
      i_164  =  i_163 * i_162;
      b_165  =  i_164 == 1;
      if(b_165)
      {
        // BLOCK 9
        i_166  =  i_155;
      }  // B8
      else
      {
        // BLOCK 10
        i_166  =  0;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_167  =  i_166 + i_94;
      l_168  =  (long) i_167;
      l_169  =  l_168 + 4L;
      l_170  =  l_169 << 2;
      b_171  =  i_20 == 6;
      if(b_171)
      {
        // BLOCK 12
        ul_172  =  ul_4 + l_170;
        f_173  =  *((__global float *) ul_172);
        f_174  =  f_173 - f_86;
        f_175  =  f_174;
      }  // B11
      else
      {
        // BLOCK 13
        ul_176  =  ul_7 + l_170;
        f_177  =  *((__global float *) ul_176);
        f_178  =  f_177 - f_88;
        f_175  =  f_178;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_179  =  ul_5 + l_170;
      f_180  =  *((__global float *) ul_179);
      ul_181  =  ul_8 + l_170;
      f_182  =  *((__global float *) ul_181);
      i_183  =  (f_175 == 0.0F) ? 1 : 0;
      f_184  =  (float) i_166;
      i_185  =  (f_143 < f_184) ? 0 : 1;
      i_186  =  i_183 * i_185;
      i_187  =  (0.0F < f_175) ? 1 : 0;
      i_188  =  i_186 + i_187;
      i_189  =  1 - i_188;
      i_190  =  (i_20 == 12) ? 1 : 0;
      i_191  =  i_189 * i_190;
      i_192  =  (i_20 == 11) ? 1 : 0;
      i_193  =  (0.0F < f_182) ? 0 : 1;
      i_194  =  i_192 * i_193;
      i_195  =  (i_20 < 6) ? 1 : 0;
      i_196  =  (f_135 == 1.0F) ? 1 : 0;
      i_197  =  i_195 * i_196;
      i_198  =  (i_20 < 6) ? 0 : 1;
      i_199  =  (i_20 < 9) ? 1 : 0;
      i_200  =  i_198 * i_199;
      i_201  =  (f_175 < 0.0F) ? 1 : 0;
      i_202  =  i_200 * i_201;
      i_203  =  i_197 + i_202;
      i_204  =  i_194 + i_203;
      i_205  =  i_191 + i_204;
      b_206  =  i_205 == 1;
      if(b_206)
      {
        // BLOCK 15
        f_207  =  f_182;
      }  // B14
      else
      {
        // BLOCK 16
        f_207  =  f_180;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      b_208  =  i_205 == 1;
      if(b_208)
      {
        // BLOCK 18
        f_209  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_209  =  f_180;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_210  =  1.0F - f_63;
      f_211  =  f_210 - f_68;
      f_212  =  f_211 * f_180;
      f_213  =  f_182 / f_212;
      i_214  =  isless(f_182, f_212);
      if(i_214 == 1)
      {
        // BLOCK 21
        f_215  =  f_213;
      }  // B20
      else
      {
        // BLOCK 22
        f_215  =  1.0F;
      }  // B20
      // BLOCK 23 MERGES [22 21 ]
      b_216  =  i_20 < 6;
      if(b_216)
      {
        // BLOCK 24
        f_217  =  f_207;
      }  // B23
      else
      {
        // BLOCK 25
        f_218  =  fma(f_182, 0.0F, f_209);
        f_217  =  f_218;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      b_219  =  i_20 == 9;
      if(b_219)
      {
        // BLOCK 27
        f_220  =  f_182 / f_211;
        f_221  =  fmin(f_180, f_220);
        f_222  =  f_182 * 0.0F;
        f_223  =  fmax(f_221, f_222);
        f_224  =  f_223;
      }  // B26
      else
      {
        // BLOCK 28
        f_224  =  f_217;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      b_225  =  i_20 == 10;
      if(b_225)
      {
        // BLOCK 30
        f_226  =  f_182 - f_180;
        f_227  =  fmax(0.0F, f_226);
        f_228  =  f_227 * 0.0F;
        f_229  =  fma(f_215, f_180, f_228);
        f_230  =  f_229;
      }  // B29
      else
      {
        // BLOCK 31
        f_230  =  f_224;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      i_231  =  isless(f_230, f_180);
      if(i_231 == 1)
      {
        // BLOCK 33
        f_232  =  f_230 / f_180;
        f_233  =  f_232;
      }  // B32
      else
      {
        // BLOCK 34
        f_233  =  1.0F;
      }  // B32
      // BLOCK 35 MERGES [34 33 ]
      b_234  =  i_20 == 10;
      if(b_234)
      {
        // BLOCK 36
        i_235  =  isless(f_182, f_212);
        if(i_235 == 1)
        {
          // BLOCK 37
          f_236  =  f_213;
        }  // B36
        else
        {
          // BLOCK 38
          f_236  =  1.0F;
        }  // B36
      }  // B35
      else
      {
        // BLOCK 39
        i_237  =  1 - i_205;
        f_238  =  (float) i_237;
        f_236  =  f_238;
      }  // B35
      // BLOCK 40 MERGES [38 39 37 ]
      b_239  =  i_20 < 10;
      if(b_239)
      {
        // BLOCK 41
        f_240  =  f_233;
      }  // B40
      else
      {
        // BLOCK 42
        f_240  =  f_236;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_241  =  *((__global float *) ul_181);
      l_242  =  l_83 + 4L;
      l_243  =  l_242 << 2;
      ul_244  =  ul_0 + l_243;
      f_245  =  (float) i_164;
      f_246  =  f_240 * f_245;
      *((__global float *) ul_244)  =  f_246;
      l_247  =  l_78 + 4L;
      l_248  =  l_247 << 2;
      ul_249  =  ul_0 + l_248;
      i_250  =  (0.0F < f_241) ? 0 : 1;
      i_251  =  i_250 * i_192;
      i_252  =  i_251 + i_203;
      i_253  =  i_252 + i_191;
      i_254  =  i_253 * i_164;
      f_255  =  (float) i_254;
      *((__global float *) ul_249)  =  f_255;
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
