#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_103, *ul_109, *ul_11, *ul_119, *ul_149, *ul_154, *ul_159, *ul_164, *ul_169, *ul_181, *ul_186, *ul_188, *ul_19, *ul_199, *ul_2, *ul_203, *ul_206, *ul_208, *ul_24, *ul_279, *ul_286, *ul_29, *ul_3, *ul_303, *ul_34, *ul_39, *ul_4, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_88, *ul_9, *ul_90, *ul_95;
  bool b_113, b_192, b_198, b_233, b_235, b_241, b_244, b_251, b_255, b_265, b_270, b_272, b_41, b_45, b_48, b_58;
  float f_104, f_110, f_111, f_112, f_114, f_121, f_127, f_132, f_133, f_138, f_139, f_140, f_144, f_170, f_200, f_201, f_202, f_204, f_205, f_207, f_209, f_211, f_234, f_236, f_237, f_238, f_240, f_242, f_243, f_245, f_246, f_247, f_248, f_249, f_250, f_252, f_253, f_254, f_256, f_257, f_258, f_259, f_260, f_261, f_263, f_264, f_267, f_269, f_271, f_273, f_274, f_280, f_281, f_292, f_293, f_294, f_296, f_297, f_298, f_304, f_66, f_71, f_77, f_79, f_84, f_89, f_91, f_96;
  int i_105, i_115, i_12, i_120, i_122, i_123, i_124, i_125, i_126, i_128, i_129, i_13, i_130, i_131, i_134, i_135, i_136, i_137, i_14, i_141, i_142, i_143, i_145, i_15, i_150, i_155, i_16, i_160, i_165, i_171, i_172, i_173, i_174, i_175, i_176, i_177, i_182, i_183, i_187, i_189, i_190, i_191, i_193, i_194, i_20, i_21, i_210, i_212, i_213, i_214, i_215, i_216, i_217, i_218, i_219, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_227, i_228, i_229, i_230, i_231, i_232, i_239, i_25, i_26, i_262, i_266, i_268, i_275, i_282, i_287, i_288, i_289, i_290, i_291, i_295, i_299, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_85, i_92, i_97, i_98, i_99;
  long l_100, l_101, l_102, l_106, l_107, l_108, l_116, l_117, l_118, l_146, l_147, l_148, l_151, l_152, l_153, l_156, l_157, l_158, l_161, l_162, l_163, l_166, l_167, l_168, l_17, l_178, l_179, l_18, l_180, l_184, l_185, l_195, l_196, l_197, l_22, l_23, l_27, l_276, l_277, l_278, l_28, l_283, l_284, l_285, l_300, l_301, l_302, l_32, l_33, l_37, l_38, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_86, l_87, l_93, l_94;

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
    i_115  =  i_72 + i_13;
    l_116  =  (long) i_115;
    l_117  =  l_116 + 4L;
    l_118  =  l_117 << 2;
    ul_119  =  ul_0 + l_118;
    i_120  =  (i_20 == 1) ? 1 : 0;
    f_121  =  f_77 - f_66;
    i_122  =  (f_71 < f_121) ? 1 : 0;
    i_123  =  i_120 * i_122;
    i_124  =  (i_20 == 0) ? 1 : 0;
    i_125  =  i_123 + i_124;
    i_126  =  (i_20 == 2) ? 1 : 0;
    f_127  =  f_110 - f_66;
    i_128  =  (f_71 < f_127) ? 1 : 0;
    i_129  =  i_126 * i_128;
    i_130  =  i_125 + i_129;
    i_131  =  (i_20 == 3) ? 1 : 0;
    f_132  =  f_77 - f_79;
    f_133  =  f_132 - f_66;
    i_134  =  (f_71 < f_133) ? 1 : 0;
    i_135  =  i_131 * i_134;
    i_136  =  i_130 + i_135;
    i_137  =  (i_20 == 5) ? 1 : 0;
    f_138  =  f_104 - f_91;
    f_139  =  f_84 - f_138;
    f_140  =  f_139 - f_66;
    i_141  =  (f_71 < f_140) ? 1 : 0;
    i_142  =  i_137 * i_141;
    i_143  =  i_136 + i_142;
    f_144  =  (float) i_143;
    *((__global float *) ul_119)  =  f_144;
    i_145  =  i_115 + 1;
    l_146  =  (long) i_145;
    l_147  =  l_146 + 4L;
    l_148  =  l_147 << 2;
    ul_149  =  ul_0 + l_148;
    *((__global float *) ul_149)  =  0.0F;
    i_150  =  i_115 + 2;
    l_151  =  (long) i_150;
    l_152  =  l_151 + 4L;
    l_153  =  l_152 << 2;
    ul_154  =  ul_0 + l_153;
    *((__global float *) ul_154)  =  f_114;
    i_155  =  i_115 + 3;
    l_156  =  (long) i_155;
    l_157  =  l_156 + 4L;
    l_158  =  l_157 << 2;
    ul_159  =  ul_0 + l_158;
    *((__global float *) ul_159)  =  0.0F;
    i_160  =  i_115 + 4;
    l_161  =  (long) i_160;
    l_162  =  l_161 + 4L;
    l_163  =  l_162 << 2;
    ul_164  =  ul_0 + l_163;
    *((__global float *) ul_164)  =  0.0F;
    i_165  =  i_115 + 5;
    l_166  =  (long) i_165;
    l_167  =  l_166 + 4L;
    l_168  =  l_167 << 2;
    ul_169  =  ul_0 + l_168;
    f_170  =  (float) i_60;
    *((__global float *) ul_169)  =  f_170;
    i_171  =  i_12 + -1;
    i_172  =  max(1, i_171);
    i_173  =  i_172 * i_14;
    i_174  =  i_12 + -2;
    i_175  =  max(0, i_174);
    i_176  =  min(i_52, i_175);
    i_177  =  i_173 + i_176;
    l_178  =  (long) i_177;
    l_179  =  l_178 + 4L;
    l_180  =  l_179 << 2;
    ul_181  =  ul_3 + l_180;
    i_182  =  *((__global int *) ul_181);
    i_183  =  i_15 + 22;
    l_184  =  (long) i_183;
    l_185  =  l_184 << 2;
    ul_186  =  ul_1 + l_185;
    i_187  =  *((__global int *) ul_186);
    ul_188  =  ul_10 + 28L;
    i_189  =  *((__global int *) ul_188);
    i_190  =  (i_52 < i_187) ? 1 : 0;
    i_191  =  i_190 * i_189;
    b_192  =  i_191 == 1;
    if(b_192)
    {
      // BLOCK 14
      i_193  =  i_182;
    }  // B13
    else
    {
      // BLOCK 15
      i_193  =  0;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_194  =  i_193 + i_97;
    l_195  =  (long) i_194;
    l_196  =  l_195 + 4L;
    l_197  =  l_196 << 2;
    b_198  =  i_20 == 6;
    if(b_198)
    {
      // BLOCK 17
      ul_199  =  ul_4 + l_197;
      f_200  =  *((__global float *) ul_199);
      f_201  =  f_200 - f_89;
      f_202  =  f_201;
    }  // B16
    else
    {
      // BLOCK 18
      ul_203  =  ul_7 + l_197;
      f_204  =  *((__global float *) ul_203);
      f_205  =  f_204 - f_91;
      f_202  =  f_205;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_206  =  ul_5 + l_197;
    f_207  =  *((__global float *) ul_206);
    ul_208  =  ul_8 + l_197;
    f_209  =  *((__global float *) ul_208);
    i_210  =  (f_202 == 0.0F) ? 1 : 0;
    f_211  =  (float) i_193;
    i_212  =  (f_170 < f_211) ? 0 : 1;
    i_213  =  i_210 * i_212;
    i_214  =  (0.0F < f_202) ? 1 : 0;
    i_215  =  i_213 + i_214;
    i_216  =  1 - i_215;
    i_217  =  (i_20 == 12) ? 1 : 0;
    i_218  =  i_216 * i_217;
    i_219  =  (i_20 == 11) ? 1 : 0;
    i_220  =  (0.0F < f_209) ? 0 : 1;
    i_221  =  i_219 * i_220;
    i_222  =  (i_20 < 6) ? 1 : 0;
    i_223  =  (f_144 == 1.0F) ? 1 : 0;
    i_224  =  i_222 * i_223;
    i_225  =  (i_20 < 6) ? 0 : 1;
    i_226  =  (i_20 < 9) ? 1 : 0;
    i_227  =  i_225 * i_226;
    i_228  =  (f_202 < 0.0F) ? 1 : 0;
    i_229  =  i_227 * i_228;
    i_230  =  i_224 + i_229;
    i_231  =  i_221 + i_230;
    i_232  =  i_218 + i_231;
    b_233  =  i_232 == 1;
    if(b_233)
    {
      // BLOCK 20
      f_234  =  f_209;
    }  // B19
    else
    {
      // BLOCK 21
      f_234  =  f_207;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    b_235  =  i_232 == 1;
    if(b_235)
    {
      // BLOCK 23
      f_236  =  0.0F;
    }  // B22
    else
    {
      // BLOCK 24
      f_236  =  f_207;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    f_237  =  f_112 * f_207;
    f_238  =  f_209 / f_237;
    i_239  =  isless(f_209, f_237);
    if(i_239 == 1)
    {
      // BLOCK 26
      f_240  =  f_238;
    }  // B25
    else
    {
      // BLOCK 27
      f_240  =  1.0F;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    b_241  =  i_20 < 6;
    if(b_241)
    {
      // BLOCK 29
      f_242  =  f_234;
    }  // B28
    else
    {
      // BLOCK 30
      f_243  =  fma(f_114, f_209, f_236);
      f_242  =  f_243;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    b_244  =  i_20 == 9;
    if(b_244)
    {
      // BLOCK 32
      f_245  =  f_209 / f_112;
      f_246  =  fmin(f_207, f_245);
      f_247  =  f_209 * 0.0F;
      f_248  =  fmax(f_246, f_247);
      f_249  =  f_248;
    }  // B31
    else
    {
      // BLOCK 33
      f_249  =  f_242;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    f_250  =  1.0F - f_112;
    b_251  =  i_20 == 13;
    if(b_251)
    {
      // BLOCK 35
      f_252  =  f_250 * f_207;
      f_253  =  fma(f_114, f_209, f_252);
      f_254  =  f_253;
    }  // B34
    else
    {
      // BLOCK 36
      f_254  =  f_249;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    b_255  =  i_20 == 10;
    if(b_255)
    {
      // BLOCK 38
      f_256  =  f_209 - f_207;
      f_257  =  fmax(0.0F, f_256);
      f_258  =  f_114 * 0.0F;
      f_259  =  f_257 * f_258;
      f_260  =  fma(f_240, f_207, f_259);
      f_261  =  f_260;
    }  // B37
    else
    {
      // BLOCK 39
      f_261  =  f_254;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_262  =  isless(f_261, f_207);
    if(i_262 == 1)
    {
      // BLOCK 41
      f_263  =  f_261 / f_207;
      f_264  =  f_263;
    }  // B40
    else
    {
      // BLOCK 42
      f_264  =  1.0F;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    b_265  =  i_20 == 10;
    if(b_265)
    {
      // BLOCK 44
      i_266  =  isless(f_209, f_237);
      if(i_266 == 1)
      {
        // BLOCK 45
        f_267  =  f_238;
      }  // B44
      else
      {
        // BLOCK 46
        f_267  =  1.0F;
      }  // B44
    }  // B43
    else
    {
      // BLOCK 47
      i_268  =  1 - i_232;
      f_269  =  (float) i_268;
      f_267  =  f_269;
    }  // B43
    // BLOCK 48 MERGES [46 47 45 ]
    b_270  =  i_20 == 13;
    if(b_270)
    {
      // BLOCK 49
      f_271  =  f_250;
    }  // B48
    else
    {
      // BLOCK 50
      f_271  =  f_267;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    b_272  =  i_20 < 10;
    if(b_272)
    {
      // BLOCK 52
      f_273  =  f_264;
    }  // B51
    else
    {
      // BLOCK 53
      f_273  =  f_271;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    f_274  =  *((__global float *) ul_208);
    i_275  =  i_115 + 6;
    l_276  =  (long) i_275;
    l_277  =  l_276 + 4L;
    l_278  =  l_277 << 2;
    ul_279  =  ul_0 + l_278;
    f_280  =  (float) i_191;
    f_281  =  f_273 * f_280;
    *((__global float *) ul_279)  =  f_281;
    i_282  =  i_115 + 7;
    l_283  =  (long) i_282;
    l_284  =  l_283 + 4L;
    l_285  =  l_284 << 2;
    ul_286  =  ul_0 + l_285;
    i_287  =  (0.0F < f_274) ? 0 : 1;
    i_288  =  i_287 * i_219;
    i_289  =  i_288 + i_230;
    i_290  =  i_289 + i_218;
    i_291  =  i_290 * i_191;
    f_292  =  (float) i_291;
    *((__global float *) ul_286)  =  f_292;
    f_293  =  *((__global float *) ul_206);
    f_294  =  *((__global float *) ul_208);
    i_295  =  isless(f_294, f_293);
    if(i_295 == 1)
    {
      // BLOCK 55
      f_296  =  *((__global float *) ul_208);
      f_297  =  f_296 / f_293;
      f_298  =  f_297;
    }  // B54
    else
    {
      // BLOCK 56
      f_298  =  1.0F;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    i_299  =  i_115 + 8;
    l_300  =  (long) i_299;
    l_301  =  l_300 + 4L;
    l_302  =  l_301 << 2;
    ul_303  =  ul_0 + l_302;
    f_304  =  f_298 * f_280;
    *((__global float *) ul_303)  =  f_304;
  }  // B9
  else
  {
    // BLOCK 58
  }  // B9
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel
