#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_105, *ul_107, *ul_116, *ul_118, *ul_127, *ul_129, *ul_138, *ul_14, *ul_140, *ul_149, *ul_151, *ul_160, *ul_162, *ul_171, *ul_173, *ul_182, *ul_184, *ul_196, *ul_198, *ul_2, *ul_212, *ul_22, *ul_222, *ul_223, *ul_227, *ul_232, *ul_235, *ul_247, *ul_252, *ul_254, *ul_265, *ul_269, *ul_27, *ul_272, *ul_274, *ul_3, *ul_32, *ul_337, *ul_342, *ul_37, *ul_4, *ul_42, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_85, *ul_9;
  bool b_258, b_264, b_299, b_301, b_309, b_312, b_318, b_327, b_332, b_44, b_47, b_58;
  float f_100, f_106, f_108, f_109, f_110, f_111, f_117, f_119, f_120, f_121, f_122, f_128, f_130, f_131, f_132, f_133, f_139, f_141, f_142, f_143, f_144, f_150, f_152, f_153, f_154, f_155, f_161, f_163, f_164, f_165, f_166, f_172, f_174, f_175, f_176, f_177, f_183, f_185, f_186, f_187, f_188, f_190, f_197, f_199, f_200, f_201, f_202, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_213, f_214, f_215, f_216, f_218, f_236, f_266, f_267, f_268, f_270, f_271, f_273, f_275, f_277, f_300, f_302, f_303, f_304, f_305, f_306, f_308, f_310, f_311, f_313, f_314, f_315, f_316, f_317, f_319, f_320, f_321, f_322, f_323, f_325, f_326, f_329, f_331, f_333, f_334, f_338, f_339, f_348, f_66, f_71, f_77, f_79, f_84, f_86, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_101, i_112, i_123, i_134, i_145, i_15, i_156, i_16, i_167, i_17, i_178, i_18, i_189, i_19, i_191, i_192, i_203, i_217, i_219, i_224, i_228, i_23, i_237, i_238, i_239, i_24, i_240, i_241, i_242, i_243, i_248, i_249, i_253, i_255, i_256, i_257, i_259, i_260, i_276, i_278, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_298, i_307, i_324, i_328, i_33, i_330, i_34, i_343, i_344, i_345, i_346, i_347, i_38, i_39, i_43, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_87, i_88, i_89, i_90, i_91, i_92;
  long l_102, l_103, l_104, l_113, l_114, l_115, l_124, l_125, l_126, l_135, l_136, l_137, l_146, l_147, l_148, l_157, l_158, l_159, l_168, l_169, l_170, l_179, l_180, l_181, l_193, l_194, l_195, l_20, l_21, l_220, l_221, l_225, l_226, l_229, l_230, l_231, l_233, l_234, l_244, l_245, l_246, l_25, l_250, l_251, l_26, l_261, l_262, l_263, l_30, l_31, l_335, l_336, l_340, l_341, l_35, l_36, l_40, l_41, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82;

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
  __private float ul_11[8];
  __private float* ul_12 = ul_11;
  __local float adf_13[1];
  ul_14  =  ul_10 + 20L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  get_group_id(0);
  i_17  =  i_16 / i_15;
  i_18  =  i_17 << 5;
  i_19  =  i_18 + 6;
  l_20  =  (long) i_19;
  l_21  =  l_20 << 2;
  ul_22  =  ul_1 + l_21;
  i_23  =  *((__global int *) ul_22);
  i_24  =  i_18 + 23;
  l_25  =  (long) i_24;
  l_26  =  l_25 << 2;
  ul_27  =  ul_1 + l_26;
  i_28  =  *((__global int *) ul_27);
  i_29  =  i_18 + 24;
  l_30  =  (long) i_29;
  l_31  =  l_30 << 2;
  ul_32  =  ul_1 + l_31;
  i_33  =  *((__global int *) ul_32);
  i_34  =  i_18 + 21;
  l_35  =  (long) i_34;
  l_36  =  l_35 << 2;
  ul_37  =  ul_1 + l_36;
  i_38  =  *((__global int *) ul_37);
  i_39  =  i_18 + 29;
  l_40  =  (long) i_39;
  l_41  =  l_40 << 2;
  ul_42  =  ul_1 + l_41;
  i_43  =  *((__global int *) ul_42);
  b_44  =  i_23 < 9;
  if(b_44)
  {
    // BLOCK 1
    i_45  =  2;
  }  // B0
  else
  {
    // BLOCK 2
    i_46  =  i_23 + -6;
    i_45  =  i_46;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_47  =  i_23 < 6;
  if(b_47)
  {
    // BLOCK 4
    i_48  =  (i_23 == 4) ? 1 : 0;
    i_49  =  i_48;
  }  // B3
  else
  {
    // BLOCK 5
    i_49  =  i_45;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  i_50  =  1 - i_43;
  i_51  =  i_50 * i_38;
  i_52  =  i_16 % i_15;
  i_53  =  min(i_28, i_33);
  i_54  =  (i_52 < i_53) ? 1 : 0;
  i_55  =  i_51 * i_54;
  i_56  =  (i_49 == 1) ? 1 : 0;
  i_57  =  i_55 * i_56;
  b_58  =  i_57 == 1;
  if(b_58)
  {
    // BLOCK 7
    ul_59  =  ul_10 + 24L;
    i_60  =  *((__global int *) ul_59);
    i_61  =  i_17 << 4;
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
    i_72  =  i_16 << 3;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_6 + l_75;
    f_77  =  *((__global float *) ul_76);
    ul_78  =  ul_9 + l_75;
    f_79  =  *((__global float *) ul_78);
    i_80  =  i_72 + 6;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 2;
    ul_83  =  ul_6 + l_82;
    f_84  =  *((__global float *) ul_83);
    ul_85  =  ul_9 + l_82;
    f_86  =  *((__global float *) ul_85);
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_87  =  i_60 * i_16;
    i_88  =  i_60 >> 31;
    i_89  =  i_88 >> 29;
    i_90  =  i_89 + i_60;
    i_91  =  i_90 & -8;
    // BLOCK 8 MERGES [7 9 ]
    i_92  =  0;
    f_93  =  0.0F;
    f_94  =  0.0F;
    f_95  =  0.0F;
    f_96  =  0.0F;
    f_97  =  0.0F;
    f_98  =  0.0F;
    f_99  =  0.0F;
    f_100  =  0.0F;
    for(;i_92 < i_91;)
    {
      // BLOCK 9
      i_101  =  i_87 + i_92;
      l_102  =  (long) i_101;
      l_103  =  l_102 + 4L;
      l_104  =  l_103 << 2;
      ul_105  =  ul_5 + l_104;
      f_106  =  *((__global float *) ul_105);
      ul_107  =  ul_8 + l_104;
      f_108  =  *((__global float *) ul_107);
      f_109  =  f_106 - f_108;
      f_110  =  fmax(0.0F, f_109);
      f_111  =  f_93 + f_110;
      ul_12[0]  =  f_111;
      i_112  =  i_101 + 1;
      l_113  =  (long) i_112;
      l_114  =  l_113 + 4L;
      l_115  =  l_114 << 2;
      ul_116  =  ul_5 + l_115;
      f_117  =  *((__global float *) ul_116);
      ul_118  =  ul_8 + l_115;
      f_119  =  *((__global float *) ul_118);
      f_120  =  f_117 - f_119;
      f_121  =  fmax(0.0F, f_120);
      f_122  =  f_94 + f_121;
      ul_12[1]  =  f_122;
      i_123  =  i_101 + 2;
      l_124  =  (long) i_123;
      l_125  =  l_124 + 4L;
      l_126  =  l_125 << 2;
      ul_127  =  ul_5 + l_126;
      f_128  =  *((__global float *) ul_127);
      ul_129  =  ul_8 + l_126;
      f_130  =  *((__global float *) ul_129);
      f_131  =  f_128 - f_130;
      f_132  =  fmax(0.0F, f_131);
      f_133  =  f_95 + f_132;
      ul_12[2]  =  f_133;
      i_134  =  i_101 + 3;
      l_135  =  (long) i_134;
      l_136  =  l_135 + 4L;
      l_137  =  l_136 << 2;
      ul_138  =  ul_5 + l_137;
      f_139  =  *((__global float *) ul_138);
      ul_140  =  ul_8 + l_137;
      f_141  =  *((__global float *) ul_140);
      f_142  =  f_139 - f_141;
      f_143  =  fmax(0.0F, f_142);
      f_144  =  f_96 + f_143;
      ul_12[3]  =  f_144;
      i_145  =  i_101 + 4;
      l_146  =  (long) i_145;
      l_147  =  l_146 + 4L;
      l_148  =  l_147 << 2;
      ul_149  =  ul_5 + l_148;
      f_150  =  *((__global float *) ul_149);
      ul_151  =  ul_8 + l_148;
      f_152  =  *((__global float *) ul_151);
      f_153  =  f_150 - f_152;
      f_154  =  fmax(0.0F, f_153);
      f_155  =  f_97 + f_154;
      ul_12[4]  =  f_155;
      i_156  =  i_101 + 5;
      l_157  =  (long) i_156;
      l_158  =  l_157 + 4L;
      l_159  =  l_158 << 2;
      ul_160  =  ul_5 + l_159;
      f_161  =  *((__global float *) ul_160);
      ul_162  =  ul_8 + l_159;
      f_163  =  *((__global float *) ul_162);
      f_164  =  f_161 - f_163;
      f_165  =  fmax(0.0F, f_164);
      f_166  =  f_98 + f_165;
      ul_12[5]  =  f_166;
      i_167  =  i_101 + 6;
      l_168  =  (long) i_167;
      l_169  =  l_168 + 4L;
      l_170  =  l_169 << 2;
      ul_171  =  ul_5 + l_170;
      f_172  =  *((__global float *) ul_171);
      ul_173  =  ul_8 + l_170;
      f_174  =  *((__global float *) ul_173);
      f_175  =  f_172 - f_174;
      f_176  =  fmax(0.0F, f_175);
      f_177  =  f_99 + f_176;
      ul_12[6]  =  f_177;
      i_178  =  i_101 + 7;
      l_179  =  (long) i_178;
      l_180  =  l_179 + 4L;
      l_181  =  l_180 << 2;
      ul_182  =  ul_5 + l_181;
      f_183  =  *((__global float *) ul_182);
      ul_184  =  ul_8 + l_181;
      f_185  =  *((__global float *) ul_184);
      f_186  =  f_183 - f_185;
      f_187  =  fmax(0.0F, f_186);
      f_188  =  f_100 + f_187;
      ul_12[7]  =  f_188;
      i_189  =  i_92 + 8;
      i_92  =  i_189;
      f_93  =  f_111;
      f_94  =  f_122;
      f_95  =  f_133;
      f_96  =  f_144;
      f_97  =  f_155;
      f_98  =  f_166;
      f_99  =  f_177;
      f_100  =  f_188;
    }  // B8
    // BLOCK 10
    // BLOCK 11 MERGES [10 12 ]
    f_190  =  0.0F;
    i_191  =  i_91;
    for(;i_191 < i_60;)
    {
      // BLOCK 12
      i_192  =  i_87 + i_191;
      l_193  =  (long) i_192;
      l_194  =  l_193 + 4L;
      l_195  =  l_194 << 2;
      ul_196  =  ul_5 + l_195;
      f_197  =  *((__global float *) ul_196);
      ul_198  =  ul_8 + l_195;
      f_199  =  *((__global float *) ul_198);
      f_200  =  f_197 - f_199;
      f_201  =  fmax(0.0F, f_200);
      f_202  =  f_190 + f_201;
      i_203  =  i_191 + 1;
      f_190  =  f_202;
      i_191  =  i_203;
    }  // B11
    // BLOCK 13
    f_204  =  f_93 + f_94;
    f_205  =  f_95 + f_96;
    f_206  =  f_204 + f_205;
    f_207  =  f_97 + f_98;
    f_208  =  f_99 + f_100;
    f_209  =  f_207 + f_208;
    f_210  =  f_206 + f_209;
    f_211  =  f_210 + f_190;
    adf_13[0]  =  f_211;
    ul_212  =  ul_0 + l_75;
    f_213  =  f_211 * f_71;
    f_214  =  f_77 - f_79;
    f_215  =  f_66 * f_211;
    f_216  =  f_214 - f_215;
    i_217  =  (f_213 < f_216) ? 1 : 0;
    f_218  =  (float) i_217;
    *((__global float *) ul_212)  =  f_218;
    i_219  =  i_72 + 5;
    l_220  =  (long) i_219;
    l_221  =  l_220 << 2;
    ul_222  =  ul_0 + l_221;
    *((__global float *) ul_222)  =  f_211;
    ul_223  =  ul_0 + l_82;
    *((__global float *) ul_223)  =  0.0F;
    i_224  =  i_72 + 7;
    l_225  =  (long) i_224;
    l_226  =  l_225 << 2;
    ul_227  =  ul_0 + l_226;
    *((__global float *) ul_227)  =  0.0F;
    i_228  =  i_72 + 4;
    l_229  =  (long) i_228;
    l_230  =  l_229 + 4L;
    l_231  =  l_230 << 2;
    ul_232  =  ul_0 + l_231;
    *((__global float *) ul_232)  =  0.0F;
    l_233  =  l_220 + 4L;
    l_234  =  l_233 << 2;
    ul_235  =  ul_0 + l_234;
    f_236  =  (float) i_60;
    *((__global float *) ul_235)  =  f_236;
    i_237  =  i_15 + -1;
    i_238  =  max(1, i_237);
    i_239  =  i_238 * i_17;
    i_240  =  i_15 + -2;
    i_241  =  max(0, i_240);
    i_242  =  min(i_52, i_241);
    i_243  =  i_239 + i_242;
    l_244  =  (long) i_243;
    l_245  =  l_244 + 4L;
    l_246  =  l_245 << 2;
    ul_247  =  ul_3 + l_246;
    i_248  =  *((__global int *) ul_247);
    i_249  =  i_18 + 22;
    l_250  =  (long) i_249;
    l_251  =  l_250 << 2;
    ul_252  =  ul_1 + l_251;
    i_253  =  *((__global int *) ul_252);
    ul_254  =  ul_10 + 28L;
    i_255  =  *((__global int *) ul_254);
    i_256  =  (i_52 < i_253) ? 1 : 0;
    i_257  =  i_256 * i_255;
    b_258  =  i_257 == 1;
    if(b_258)
    {
      // BLOCK 14
      i_259  =  i_248;
    }  // B13
    else
    {
      // BLOCK 15
      i_259  =  0;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_260  =  i_259 + i_87;
    l_261  =  (long) i_260;
    l_262  =  l_261 + 4L;
    l_263  =  l_262 << 2;
    b_264  =  i_23 == 6;
    if(b_264)
    {
      // BLOCK 17
      ul_265  =  ul_4 + l_263;
      f_266  =  *((__global float *) ul_265);
      f_267  =  f_266 - f_84;
      f_268  =  f_267;
    }  // B16
    else
    {
      // BLOCK 18
      ul_269  =  ul_7 + l_263;
      f_270  =  *((__global float *) ul_269);
      f_271  =  f_270 - f_86;
      f_268  =  f_271;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_272  =  ul_5 + l_263;
    f_273  =  *((__global float *) ul_272);
    ul_274  =  ul_8 + l_263;
    f_275  =  *((__global float *) ul_274);
    i_276  =  (f_268 == 0.0F) ? 1 : 0;
    f_277  =  (float) i_259;
    i_278  =  (f_236 < f_277) ? 0 : 1;
    i_279  =  i_276 * i_278;
    i_280  =  (0.0F < f_268) ? 1 : 0;
    i_281  =  i_279 + i_280;
    i_282  =  1 - i_281;
    i_283  =  (i_23 == 12) ? 1 : 0;
    i_284  =  i_282 * i_283;
    i_285  =  (i_23 == 11) ? 1 : 0;
    i_286  =  (0.0F < f_275) ? 0 : 1;
    i_287  =  i_285 * i_286;
    i_288  =  (i_23 < 6) ? 1 : 0;
    i_289  =  (f_218 == 1.0F) ? 1 : 0;
    i_290  =  i_288 * i_289;
    i_291  =  (i_23 < 6) ? 0 : 1;
    i_292  =  (i_23 < 9) ? 1 : 0;
    i_293  =  i_291 * i_292;
    i_294  =  (f_268 < 0.0F) ? 1 : 0;
    i_295  =  i_293 * i_294;
    i_296  =  i_290 + i_295;
    i_297  =  i_287 + i_296;
    i_298  =  i_284 + i_297;
    b_299  =  i_298 == 1;
    if(b_299)
    {
      // BLOCK 20
      f_300  =  f_275;
    }  // B19
    else
    {
      // BLOCK 21
      f_300  =  f_273;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    b_301  =  i_298 == 1;
    if(b_301)
    {
      // BLOCK 23
      f_302  =  0.0F;
    }  // B22
    else
    {
      // BLOCK 24
      f_302  =  f_273;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    f_303  =  1.0F - f_66;
    f_304  =  f_303 - f_71;
    f_305  =  f_304 * f_273;
    f_306  =  f_275 / f_305;
    i_307  =  isless(f_275, f_305);
    if(i_307 == 1)
    {
      // BLOCK 26
      f_308  =  f_306;
    }  // B25
    else
    {
      // BLOCK 27
      f_308  =  1.0F;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    b_309  =  i_23 < 6;
    if(b_309)
    {
      // BLOCK 29
      f_310  =  f_300;
    }  // B28
    else
    {
      // BLOCK 30
      f_311  =  fma(f_275, 0.0F, f_302);
      f_310  =  f_311;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    b_312  =  i_23 == 9;
    if(b_312)
    {
      // BLOCK 32
      f_313  =  f_275 / f_304;
      f_314  =  fmin(f_273, f_313);
      f_315  =  f_275 * 0.0F;
      f_316  =  fmax(f_314, f_315);
      f_317  =  f_316;
    }  // B31
    else
    {
      // BLOCK 33
      f_317  =  f_310;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    b_318  =  i_23 == 10;
    if(b_318)
    {
      // BLOCK 35
      f_319  =  f_275 - f_273;
      f_320  =  fmax(0.0F, f_319);
      f_321  =  f_320 * 0.0F;
      f_322  =  fma(f_308, f_273, f_321);
      f_323  =  f_322;
    }  // B34
    else
    {
      // BLOCK 36
      f_323  =  f_317;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    i_324  =  isless(f_323, f_273);
    if(i_324 == 1)
    {
      // BLOCK 38
      f_325  =  f_323 / f_273;
      f_326  =  f_325;
    }  // B37
    else
    {
      // BLOCK 39
      f_326  =  1.0F;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    b_327  =  i_23 == 10;
    if(b_327)
    {
      // BLOCK 41
      i_328  =  isless(f_275, f_305);
      if(i_328 == 1)
      {
        // BLOCK 42
        f_329  =  f_306;
      }  // B41
      else
      {
        // BLOCK 43
        f_329  =  1.0F;
      }  // B41
    }  // B40
    else
    {
      // BLOCK 44
      i_330  =  1 - i_298;
      f_331  =  (float) i_330;
      f_329  =  f_331;
    }  // B40
    // BLOCK 45 MERGES [43 44 42 ]
    b_332  =  i_23 < 10;
    if(b_332)
    {
      // BLOCK 46
      f_333  =  f_326;
    }  // B45
    else
    {
      // BLOCK 47
      f_333  =  f_329;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    f_334  =  *((__global float *) ul_274);
    l_335  =  l_81 + 4L;
    l_336  =  l_335 << 2;
    ul_337  =  ul_0 + l_336;
    f_338  =  (float) i_257;
    f_339  =  f_333 * f_338;
    *((__global float *) ul_337)  =  f_339;
    l_340  =  l_225 + 4L;
    l_341  =  l_340 << 2;
    ul_342  =  ul_0 + l_341;
    i_343  =  (0.0F < f_334) ? 0 : 1;
    i_344  =  i_343 * i_285;
    i_345  =  i_344 + i_296;
    i_346  =  i_345 + i_284;
    i_347  =  i_346 * i_257;
    f_348  =  (float) i_347;
    *((__global float *) ul_342)  =  f_348;
  }  // B6
  else
  {
    // BLOCK 49
  }  // B6
  // BLOCK 50 MERGES [49 48 ]
  return;
}  //  kernel
