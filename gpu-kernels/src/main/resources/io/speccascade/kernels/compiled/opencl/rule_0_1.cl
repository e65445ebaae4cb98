#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_101, *ul_107, *ul_109, *ul_11, *ul_135, *ul_136, *ul_137, *ul_138, *ul_141, *ul_153, *ul_158, *ul_160, *ul_171, *ul_175, *ul_178, *ul_180, *ul_19, *ul_2, *ul_24, *ul_243, *ul_248, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_57, *ul_6, *ul_63, *ul_68, *ul_7, *ul_74, *ul_76, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9, *ul_93;
  bool b_164, b_170, b_205, b_207, b_215, b_218, b_224, b_233, b_238, b_41, b_45, b_56;
  float f_102, f_108, f_111, f_117, f_122, f_123, f_128, f_129, f_130, f_134, f_142, f_172, f_173, f_174, f_176, f_177, f_179, f_181, f_183, f_206, f_208, f_209, f_210, f_211, f_212, f_214, f_216, f_217, f_219, f_220, f_221, f_222, f_223, f_225, f_226, f_227, f_228, f_229, f_231, f_232, f_235, f_237, f_239, f_240, f_244, f_245, f_254, f_64, f_69, f_75, f_77, f_82, f_87, f_89, f_94;
  int i_103, i_110, i_112, i_113, i_114, i_115, i_116, i_118, i_119, i_12, i_120, i_121, i_124, i_125, i_126, i_127, i_13, i_131, i_132, i_133, i_14, i_143, i_144, i_145, i_146, i_147, i_148, i_149, i_15, i_154, i_155, i_159, i_16, i_161, i_162, i_163, i_165, i_166, i_182, i_184, i_185, i_186, i_187, i_188, i_189, i_190, i_191, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_21, i_213, i_230, i_234, i_236, i_249, i_25, i_250, i_251, i_252, i_253, i_26, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_58, i_59, i_65, i_70, i_78, i_83, i_90, i_95, i_96, i_97;
  long l_100, l_104, l_105, l_106, l_139, l_140, l_150, l_151, l_152, l_156, l_157, l_167, l_168, l_169, l_17, l_18, l_22, l_23, l_241, l_242, l_246, l_247, l_27, l_28, l_32, l_33, l_37, l_38, l_60, l_61, l_62, l_66, l_67, l_71, l_72, l_73, l_79, l_80, l_84, l_85, l_91, l_92, l_98, l_99;

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
    ul_109  =  ul_0 + l_73;
    i_110  =  (i_20 == 1) ? 1 : 0;
    f_111  =  f_75 - f_64;
    i_112  =  (f_69 < f_111) ? 1 : 0;
    i_113  =  i_110 * i_112;
    i_114  =  (i_20 == 0) ? 1 : 0;
    i_115  =  i_113 + i_114;
    i_116  =  (i_20 == 2) ? 1 : 0;
    f_117  =  f_108 - f_64;
    i_118  =  (f_69 < f_117) ? 1 : 0;
    i_119  =  i_116 * i_118;
    i_120  =  i_115 + i_119;
    i_121  =  (i_20 == 3) ? 1 : 0;
    f_122  =  f_75 - f_77;
    f_123  =  f_122 - f_64;
    i_124  =  (f_69 < f_123) ? 1 : 0;
    i_125  =  i_121 * i_124;
    i_126  =  i_120 + i_125;
    i_127  =  (i_20 == 5) ? 1 : 0;
    f_128  =  f_102 - f_89;
    f_129  =  f_82 - f_128;
    f_130  =  f_129 - f_64;
    i_131  =  (f_69 < f_130) ? 1 : 0;
    i_132  =  i_127 * i_131;
    i_133  =  i_126 + i_132;
    f_134  =  (float) i_133;
    *((__global float *) ul_109)  =  f_134;
    ul_135  =  ul_0 + l_92;
    *((__global float *) ul_135)  =  0.0F;
    ul_136  =  ul_0 + l_85;
    *((__global float *) ul_136)  =  0.0F;
    ul_137  =  ul_0 + l_80;
    *((__global float *) ul_137)  =  0.0F;
    ul_138  =  ul_0 + l_106;
    *((__global float *) ul_138)  =  0.0F;
    l_139  =  l_91 + 4L;
    l_140  =  l_139 << 2;
    ul_141  =  ul_0 + l_140;
    f_142  =  (float) i_58;
    *((__global float *) ul_141)  =  f_142;
    i_143  =  i_12 + -1;
    i_144  =  max(1, i_143);
    i_145  =  i_144 * i_14;
    i_146  =  i_12 + -2;
    i_147  =  max(0, i_146);
    i_148  =  min(i_50, i_147);
    i_149  =  i_145 + i_148;
    l_150  =  (long) i_149;
    l_151  =  l_150 + 4L;
    l_152  =  l_151 << 2;
    ul_153  =  ul_3 + l_152;
    i_154  =  *((__global int *) ul_153);
    i_155  =  i_15 + 22;
    l_156  =  (long) i_155;
    l_157  =  l_156 << 2;
    ul_158  =  ul_1 + l_157;
    i_159  =  *((__global int *) ul_158);
    ul_160  =  ul_10 + 28L;
    i_161  =  *((__global int *) ul_160);
    i_162  =  (i_50 < i_159) ? 1 : 0;
    i_163  =  i_162 * i_161;
    b_164  =  i_163 == 1;
    if(b_164)
    {
      // BLOCK 8
      i_165  =  i_154;
    }  // B7
    else
    {
      // BLOCK 9
      i_165  =  0;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_166  =  i_165 + i_95;
    l_167  =  (long) i_166;
    l_168  =  l_167 + 4L;
    l_169  =  l_168 << 2;
    b_170  =  i_20 == 6;
    if(b_170)
    {
      // BLOCK 11
      ul_171  =  ul_4 + l_169;
      f_172  =  *((__global float *) ul_171);
      f_173  =  f_172 - f_87;
      f_174  =  f_173;
    }  // B10
    else
    {
      // BLOCK 12
      ul_175  =  ul_7 + l_169;
      f_176  =  *((__global float *) ul_175);
      f_177  =  f_176 - f_89;
      f_174  =  f_177;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_178  =  ul_5 + l_169;
    f_179  =  *((__global float *) ul_178);
    ul_180  =  ul_8 + l_169;
    f_181  =  *((__global float *) ul_180);
    i_182  =  (f_174 == 0.0F) ? 1 : 0;
    f_183  =  (float) i_165;
    i_184  =  (f_142 < f_183) ? 0 : 1;
    i_185  =  i_182 * i_184;
    i_186  =  (0.0F < f_174) ? 1 : 0;
    i_187  =  i_185 + i_186;
    i_188  =  1 - i_187;
    i_189  =  (i_20 == 12) ? 1 : 0;
    i_190  =  i_188 * i_189;
    i_191  =  (i_20 == 11) ? 1 : 0;
    i_192  =  (0.0F < f_181) ? 0 : 1;
    i_193  =  i_191 * i_192;
    i_194  =  (i_20 < 6) ? 1 : 0;
    i_195  =  (f_134 == 1.0F) ? 1 : 0;
    i_196  =  i_194 * i_195;
    i_197  =  (i_20 < 6) ? 0 : 1;
    i_198  =  (i_20 < 9) ? 1 : 0;
    i_199  =  i_197 * i_198;
    i_200  =  (f_174 < 0.0F) ? 1 : 0;
    i_201  =  i_199 * i_200;
    i_202  =  i_196 + i_201;
    i_203  =  i_193 + i_202;
    i_204  =  i_190 + i_203;
    b_205  =  i_204 == 1;
    if(b_205)
    {
      // BLOCK 14
      f_206  =  f_181;
    }  // B13
    else
    {
      // BLOCK 15
      f_206  =  f_179;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    b_207  =  i_204 == 1;
    if(b_207)
    {
      // BLOCK 17
      f_208  =  0.0F;
    }  // B16
    else
    {
      // BLOCK 18
      f_208  =  f_179;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    f_209  =  1.0F - f_64;
    f_210  =  f_209 - f_69;
    f_211  =  f_210 * f_179;
    f_212  =  f_181 / f_211;
    i_213  =  isless(f_181, f_211);
    if(i_213 == 1)
    {
      // BLOCK 20
      f_214  =  f_212;
    }  // B19
    else
    {
      // BLOCK 21
      f_214  =  1.0F;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    b_215  =  i_20 < 6;
    if(b_215)
    {
      // BLOCK 23
      f_216  =  f_206;
    }  // B22
    else
    {
      // BLOCK 24
      f_217  =  fma(f_181, 0.0F, f_208);
      f_216  =  f_217;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    b_218  =  i_20 == 9;
    if(b_218)
    {
      // BLOCK 26
      f_219  =  f_181 / f_210;
      f_220  =  fmin(f_179, f_219);
      f_221  =  f_181 * 0.0F;
      f_222  =  fmax(f_220, f_221);
      f_223  =  f_222;
    }  // B25
    else
    {
      // BLOCK 27
      f_223  =  f_216;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    b_224  =  i_20 == 10;
    if(b_224)
    {
      // BLOCK 29
      f_225  =  f_181 - f_179;
      f_226  =  fmax(0.0F, f_225);
      f_227  =  f_226 * 0.0F;
      f_228  =  fma(f_214, f_179, f_227);
      f_229  =  f_228;
    }  // B28
    else
    {
      // BLOCK 30
      f_229  =  f_223;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    i_230  =  isless(f_229, f_179);
    if(i_230 == 1)
    {
      // BLOCK 32
      f_231  =  f_229 / f_179;
      f_232  =  f_231;
    }  // B31
    else
    {
      // BLOCK 33
      f_232  =  1.0F;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    b_233  =  i_20 == 10;
    if(b_233)
    {
      // BLOCK 35
      i_234  =  isless(f_181, f_211);
      if(i_234 == 1)
      {
        // BLOCK 36
        f_235  =  f_212;
      }  // B35
      else
      {
        // BLOCK 37
        f_235  =  1.0F;
      }  // B35
    }  // B34
    else
    {
      // BLOCK 38
      i_236  =  1 - i_204;
      f_237  =  (float) i_236;
      f_235  =  f_237;
    }  // B34
    // BLOCK 39 MERGES [37 38 36 ]
    b_238  =  i_20 < 10;
    if(b_238)
    {
      // BLOCK 40
      f_239  =  f_232;
    }  // B39
    else
    {
      // BLOCK 41
      f_239  =  f_235;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    f_240  =  *((__global float *) ul_180);
    l_241  =  l_84 + 4L;
    l_242  =  l_241 << 2;
    ul_243  =  ul_0 + l_242;
    f_244  =  (float) i_163;
    f_245  =  f_239 * f_244;
    *((__global float *) ul_243)  =  f_245;
    l_246  =  l_79 + 4L;
    l_247  =  l_246 << 2;
    ul_248  =  ul_0 + l_247;
    i_249  =  (0.0F < f_240) ? 0 : 1;
    i_250  =  i_249 * i_191;
    i_251  =  i_250 + i_202;
    i_252  =  i_251 + i_190;
    i_253  =  i_252 * i_163;
    f_254  =  (float) i_253;
    *((__global float *) ul_248)  =  f_254;
  }  // B6
  else
  {
    // BLOCK 43
  }  // B6
  // BLOCK 44 MERGES [43 42 ]
  return;
}  //  kernel
