#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_103, *ul_109, *ul_11, *ul_115, *ul_141, *ul_142, *ul_143, *ul_144, *ul_147, *ul_159, *ul_164, *ul_166, *ul_177, *ul_181, *ul_184, *ul_186, *ul_19, *ul_2, *ul_24, *ul_255, *ul_260, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_88, *ul_9, *ul_90, *ul_95;
  bool b_113, b_170, b_176, b_211, b_213, b_219, b_222, b_229, b_233, b_243, b_248, b_250, b_41, b_45, b_48, b_58;
  float f_104, f_110, f_111, f_112, f_114, f_117, f_123, f_128, f_129, f_134, f_135, f_136, f_140, f_148, f_178, f_179, f_180, f_182, f_183, f_185, f_187, f_189, f_212, f_214, f_215, f_216, f_218, f_220, f_221, f_223, f_224, f_225, f_226, f_227, f_228, f_230, f_231, f_232, f_234, f_235, f_236, f_237, f_238, f_239, f_241, f_242, f_245, f_247, f_249, f_251, f_252, f_256, f_257, f_266, f_66, f_71, f_77, f_79, f_84, f_89, f_91, f_96;
  int i_105, i_116, i_118, i_119, i_12, i_120, i_121, i_122, i_124, i_125, i_126, i_127, i_13, i_130, i_131, i_132, i_133, i_137, i_138, i_139, i_14, i_149, i_15, i_150, i_151, i_152, i_153, i_154, i_155, i_16, i_160, i_161, i_165, i_167, i_168, i_169, i_171, i_172, i_188, i_190, i_191, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_205, i_206, i_207, i_208, i_209, i_21, i_210, i_217, i_240, i_244, i_246, i_25, i_26, i_261, i_262, i_263, i_264, i_265, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_85, i_92, i_97, i_98, i_99;
  long l_100, l_101, l_102, l_106, l_107, l_108, l_145, l_146, l_156, l_157, l_158, l_162, l_163, l_17, l_173, l_174, l_175, l_18, l_22, l_23, l_253, l_254, l_258, l_259, l_27, l_28, l_32, l_33, l_37, l_38, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_86, l_87, l_93, l_94;

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
  b_48  =  i_20 == 13;
  if(b_48)
  {
    // BLOCK 7
    i_49  =  0;
  }  // B6
  else
  {
    // BLOCK 8
    i_49  =  i_47;
  }  // B6
  // BLOCK 9 MERGES [7 8 ]
  i_50  =  1 - i_40;
  i_51  =  i_50 * i_35;
  i_52  =  i_13 % i_12;
  i_53  =  min(i_25, i_30);
  i_54  =  (i_52 < i_53) ? 1 : 0;
  i_55  =  i_51 * i_54;
  i_56  =  (i_49 == 0) ? 1 : 0;
  i_57  =  i_55 * i_56;
  b_58  =  i_57 == 1;
  if(b_58)
  {
    // BLOCK 10
    ul_59  =  ul_10 + 24L;
    i_60  =  *((__global int *) ul_59);
    i_61  =  i_14 << 4;
    l_62  =  (long) i_61;
    l_63  =  l_62 + 4L;
    l_64  =  l_63 << 2;
    ul_65  =  ul_2 + l_64;
    f_66  =  *((__global float *) ul_65);
    i_67  =  i_61 + 12;
    l_68  =  (long) i_67;
    l_69  =  l_68 << 2;
    ul_70  =  ul_2 + l_69;
    f_71  =  *((__global float *) ul_70);
    i_72  =  i_13 << 3;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_6 + l_75;
    f_77  =  *((__global float *) ul_76);
    ul_78  =  ul_9 + l_75;
    f_79  =  *((__global float *) ul_78);
    i_80  =  i_72 + 7;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 2;
    ul_83  =  ul_9 + l_82;
    f_84  =  *((__global float *) ul_83);
    i_85  =  i_72 + 6;
    l_86  =  (long) i_85;
    l_87  =  l_86 << 2;
    ul_88  =  ul_6 + l_87;
    f_89  =  *((__global float *) ul_88);
    ul_90  =  ul_9 + l_87;
    f_91  =  *((__global float *) ul_90);
    i_92  =  i_72 + 5;
    l_93  =  (long) i_92;
    l_94  =  l_93 << 2;
    ul_95  =  ul_6 + l_94;
    f_96  =  *((__global float *) ul_95);
    i_97  =  i_60 * i_13;
    i_98  =  isnan(f_96)? 0 : (int) f_96;
    i_99  =  i_97 + i_98;
    l_100  =  (long) i_99;
    l_101  =  l_100 + 4L;
    l_102  =  l_101 << 2;
    ul_103  =  ul_7 + l_102;
    f_104  =  *((__global float *) ul_103);
    i_105  =  i_72 + 4;
    l_106  =  (long) i_105;
    l_107  =  l_106 + 4L;
    l_108  =  l_107 << 2;
    ul_109  =  ul_6 + l_108;
    f_110  =  *((__global float *) ul_109);
    f_111  =  1.0F - f_66;
    f_112  =  f_111 - f_71;
    b_113  =  i_20 == 13;
    if(b_113)
    {
      // BLOCK 11
      f_114  =  f_112;
    }  // B10
    else
    {
      // BLOCK 12
      f_114  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_115  =  ul_0 + l_75;
    i_116  =  (i_20 == 1) ? 1 : 0;
    f_117  =  f_77 - f_66;
    i_118  =  (f_71 < f_117) ? 1 : 0;
    i_119  =  i_116 * i_118;
    i_120  =  (i_20 == 0) ? 1 : 0;
    i_121  =  i_119 + i_120;
    i_122  =  (i_20 == 2) ? 1 : 0;
    f_123  =  f_110 - f_66;
    i_124  =  (f_71 < f_123) ? 1 : 0;
    i_125  =  i_122 * i_124;
    i_126  =  i_121 + i_125;
    i_127  =  (i_20 == 3) ? 1 : 0;
    f_128  =  f_77 - f_79;
    f_129  =  f_128 - f_66;
    i_130  =  (f_71 < f_129) ? 1 : 0;
    i_131  =  i_127 * i_130;
    i_132  =  i_126 + i_131;
    i_133  =  (i_20 == 5) ? 1 : 0;
    f_134  =  f_104 - f_91;
    f_135  =  f_84 - f_134;
    f_136  =  f_135 - f_66;
    i_137  =  (f_71 < f_136) ? 1 : 0;
    i_138  =  i_133 * i_137;
    i_139  =  i_132 + i_138;
    f_140  =  (float) i_139;
    *((__global float *) ul_115)  =  f_140;
    ul_141  =  ul_0 + l_94;
    *((__global float *) ul_141)  =  0.0F;
    ul_142  =  ul_0 + l_87;
    *((__global float *) ul_142)  =  f_114;
    ul_143  =  ul_0 + l_82;
    *((__global float *) ul_143)  =  0.0F;
    ul_144  =  ul_0 + l_108;
    *((__global float *) ul_144)  =  0.0F;
    l_145  =  l_93 + 4L;
    l_146  =  l_145 << 2;
    ul_147  =  ul_0 + l_146;
    f_148  =  (float) i_60;
    *((__global float *) ul_147)  =  f_148;
    i_149  =  i_12 + -1;
    i_150  =  max(1, i_149);
    i_151  =  i_150 * i_14;
    i_152  =  i_12 + -2;
    i_153  =  max(0, i_152);
    i_154  =  min(i_52, i_153);
    i_155  =  i_151 + i_154;
    l_156  =  (long) i_155;
    l_157  =  l_156 + 4L;
    l_158  =  l_157 << 2;
    ul_159  =  ul_3 + l_158;
    i_160  =  *((__global int *) ul_159);
    i_161  =  i_15 + 22;
    l_162  =  (long) i_161;
    l_163  =  l_162 << 2;
    ul_164  =  ul_1 + l_163;
    i_165  =  *((__global int *) ul_164);
    ul_166  =  ul_10 + 28L;
    i_167  =  *((__global int *) ul_166);
    i_168  =  (i_52 < i_165) ? 1 : 0;
    i_169  =  i_168 * i_167;
    b_170  =  i_169 == 1;
    if(b_170)
    {
      // BLOCK 14
      i_171  =  i_160;
    }  // B13
    else
    {
      // BLOCK 15
      i_171  =  0;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_172  =  i_171 + i_97;
    l_173  =  (long) i_172;
    l_174  =  l_173 + 4L;
    l_175  =  l_174 << 2;
    b_176  =  i_20 == 6;
    if(b_176)
    {
      // BLOCK 17
      ul_177  =  ul_4 + l_175;
      f_178  =  *((__global float *) ul_177);
      f_179  =  f_178 - f_89;
      f_180  =  f_179;
    }  // B16
    else
    {
      // BLOCK 18
      ul_181  =  ul_7 + l_175;
      f_182  =  *((__global float *) ul_181);
      f_183  =  f_182 - f_91;
      f_180  =  f_183;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_184  =  ul_5 + l_175;
    f_185  =  *((__global float *) ul_184);
    ul_186  =  ul_8 + l_175;
    f_187  =  *((__global float *) ul_186);
    i_188  =  (f_180 == 0.0F) ? 1 : 0;
    f_189  =  (float) i_171;
    i_190  =  (f_148 < f_189) ? 0 : 1;
    i_191  =  i_188 * i_190;
    i_192  =  (0.0F < f_180) ? 1 : 0;
    i_193  =  i_191 + i_192;
    i_194  =  1 - i_193;
    i_195  =  (i_20 == 12) ? 1 : 0;
    i_196  =  i_194 * i_195;
    i_197  =  (i_20 == 11) ? 1 : 0;
    i_198  =  (0.0F < f_187) ? 0 : 1;
    i_199  =  i_197 * i_198;
    i_200  =  (i_20 < 6) ? 1 : 0;
    i_201  =  (f_140 == 1.0F) ? 1 : 0;
    i_202  =  i_200 * i_201;
    i_203  =  (i_20 < 6) ? 0 : 1;
    i_204  =  (i_20 < 9) ? 1 : 0;
    i_205  =  i_203 * i_204;
    i_206  =  (f_180 < 0.0F) ? 1 : 0;
    i_207  =  i_205 * i_206;
    i_208  =  i_202 + i_207;
    i_209  =  i_199 + i_208;
    i_210  =  i_196 + i_209;
    b_211  =  i_210 == 1;
    if(b_211)
    {
      // BLOCK 20
      f_212  =  f_187;
    }  // B19
    else
    {
      // BLOCK 21
      f_212  =  f_185;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    b_213  =  i_210 == 1;
    if(b_213)
    {
      // BLOCK 23
      f_214  =  0.0F;
    }  // B22
    else
    {
      // BLOCK 24
      f_214  =  f_185;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    f_215  =  f_112 * f_185;
    f_216  =  f_187 / f_215;
    i_217  =  isless(f_187, f_215);
    if(i_217 == 1)
    {
      // BLOCK 26
      f_218  =  f_216;
    }  // B25
    else
    {
      // BLOCK 27
      f_218  =  1.0F;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    b_219  =  i_20 < 6;
    if(b_219)
    {
      // BLOCK 29
      f_220  =  f_212;
    }  // B28
    else
    {
      // BLOCK 30
      f_221  =  fma(f_114, f_187, f_214);
      f_220  =  f_221;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    b_222  =  i_20 == 9;
    if(b_222)
    {
      // BLOCK 32
      f_223  =  f_187 / f_112;
      f_224  =  fmin(f_185, f_223);
      f_225  =  f_187 * 0.0F;
      f_226  =  fmax(f_224, f_225);
      f_227  =  f_226;
    }  // B31
    else
    {
      // BLOCK 33
      f_227  =  f_220;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    f_228  =  1.0F - f_112;
    b_229  =  i_20 == 13;
    if(b_229)
    {
      // BLOCK 35
      f_230  =  f_228 * f_185;
      f_231  =  fma(f_114, f_187, f_230);
      f_232  =  f_231;
    }  // B34
    else
    {
      // BLOCK 36
      f_232  =  f_227;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    b_233  =  i_20 == 10;
    if(b_233)
    {
      // BLOCK 38
      f_234  =  f_187 - f_185;
      f_235  =  fmax(0.0F, f_234);
      f_236  =  f_114 * 0.0F;
      f_237  =  f_235 * f_236;
      f_238  =  fma(f_218, f_185, f_237);
      f_239  =  f_238;
    }  // B37
    else
    {
      // BLOCK 39
      f_239  =  f_232;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_240  =  isless(f_239, f_185);
    if(i_240 == 1)
    {
      // BLOCK 41
      f_241  =  f_239 / f_185;
      f_242  =  f_241;
    }  // B40
    else
    {
      // BLOCK 42
      f_242  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    b_243  =  i_20 == 10;
    if(b_243)
    {
      // BLOCK 44
      i_244  =  isless(f_187, f_215);
      if(i_244 == 1)
      {
        // BLOCK 45
        f_245  =  f_216;
      }  // B44
      else
      {
        // BLOCK 46
        f_245  =  1.0F;
      }  // B44
    }  // B43
    else
    {
      // BLOCK 47
      i_246  =  1 - i_210;
      f_247  =  (float) i_246;
      f_245  =  f_247;
    }  // B43
    // BLOCK 48 MERGES [46 47 45 ]
    b_248  =  i_20 == 13;
    if(b_248)
    {
      // BLOCK 49
      f_249  =  f_228;
    }  // B48
    else
    {
      // BLOCK 50
      f_249  =  f_245;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    b_250  =  i_20 < 10;
    if(b_250)
    {
      // BLOCK 52
      f_251  =  f_242;
    }  // B51
    else
    {
      // BLOCK 53
      f_251  =  f_249;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    f_252  =  *((__global float *) ul_186);
    l_253  =  l_86 + 4L;
    l_254  =  l_253 << 2;
    ul_255  =  ul_0 + l_254;
    f_256  =  (float) i_169;
    f_257  =  f_251 * f_256;
    *((__global float *) ul_255)  =  f_257;
    l_258  =  l_81 + 4L;
    l_259  =  l_258 << 2;
    ul_260  =  ul_0 + l_259;
    i_261  =  (0.0F < f_252) ? 0 : 1;
    i_262  =  i_261 * i_197;
    i_263  =  i_262 + i_208;
    i_264  =  i_263 + i_196;
    i_265  =  i_264 * i_169;
    f_266  =  (float) i_265;
    *((__global float *) ul_260)  =  f_266;
  }  // B9
  else
  {
    // BLOCK 55
  }  // B9
  // BLOCK 56 MERGES [55 54 ]
  return;
}  //  kernel
