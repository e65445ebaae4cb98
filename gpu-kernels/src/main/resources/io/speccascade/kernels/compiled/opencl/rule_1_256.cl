#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_107, *ul_109, *ul_119, *ul_121, *ul_131, *ul_133, *ul_14, *ul_143, *ul_145, *ul_155, *ul_157, *ul_167, *ul_169, *ul_179, *ul_181, *ul_191, *ul_193, *ul_2, *ul_209, *ul_211, *ul_22, *ul_235, *ul_245, *ul_246, *ul_250, *ul_255, *ul_258, *ul_27, *ul_270, *ul_275, *ul_277, *ul_288, *ul_292, *ul_295, *ul_297, *ul_3, *ul_32, *ul_360, *ul_365, *ul_37, *ul_4, *ul_42, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_85, *ul_9;
  bool b_203, b_227, b_234, b_281, b_287, b_322, b_324, b_332, b_335, b_341, b_350, b_355, b_44, b_47, b_58;
  float f_100, f_101, f_108, f_110, f_111, f_112, f_113, f_120, f_122, f_123, f_124, f_125, f_132, f_134, f_135, f_136, f_137, f_144, f_146, f_147, f_148, f_149, f_156, f_158, f_159, f_160, f_161, f_168, f_170, f_171, f_172, f_173, f_180, f_182, f_183, f_184, f_185, f_192, f_194, f_195, f_196, f_197, f_199, f_210, f_212, f_213, f_214, f_215, f_216, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_228, f_230, f_231, f_233, f_236, f_237, f_238, f_239, f_241, f_259, f_289, f_290, f_291, f_293, f_294, f_296, f_298, f_300, f_323, f_325, f_326, f_327, f_328, f_329, f_331, f_333, f_334, f_336, f_337, f_338, f_339, f_340, f_342, f_343, f_344, f_345, f_346, f_348, f_349, f_352, f_354, f_356, f_357, f_361, f_362, f_371, f_66, f_71, f_77, f_79, f_84, f_86, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_102, i_103, i_114, i_115, i_126, i_127, i_138, i_139, i_15, i_150, i_151, i_16, i_162, i_163, i_17, i_174, i_175, i_18, i_186, i_187, i_19, i_198, i_200, i_201, i_202, i_204, i_205, i_217, i_226, i_229, i_23, i_232, i_24, i_240, i_242, i_247, i_251, i_260, i_261, i_262, i_263, i_264, i_265, i_266, i_271, i_272, i_276, i_278, i_279, i_28, i_280, i_282, i_283, i_29, i_299, i_301, i_302, i_303, i_304, i_305, i_306, i_307, i_308, i_309, i_310, i_311, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_319, i_320, i_321, i_33, i_330, i_34, i_347, i_351, i_353, i_366, i_367, i_368, i_369, i_370, i_38, i_39, i_43, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_87, i_88, i_89, i_90, i_91, i_92, i_93;
  long l_104, l_105, l_106, l_116, l_117, l_118, l_128, l_129, l_130, l_140, l_141, l_142, l_152, l_153, l_154, l_164, l_165, l_166, l_176, l_177, l_178, l_188, l_189, l_190, l_20, l_206, l_207, l_208, l_21, l_243, l_244, l_248, l_249, l_25, l_252, l_253, l_254, l_256, l_257, l_26, l_267, l_268, l_269, l_273, l_274, l_284, l_285, l_286, l_30, l_31, l_35, l_358, l_359, l_36, l_363, l_364, l_40, l_41, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82;

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
  __local float adf_13[256];
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
    i_89  =  i_88 >> 21;
    i_90  =  i_89 + i_60;
    i_91  =  i_90 & -2048;
    i_92  =  get_local_id(0);
    // BLOCK 8 MERGES [7 9 ]
    i_93  =  0;
    f_94  =  0.0F;
    f_95  =  0.0F;
    f_96  =  0.0F;
    f_97  =  0.0F;
    f_98  =  0.0F;
    f_99  =  0.0F;
    f_100  =  0.0F;
    f_101  =  0.0F;
    for(;i_93 < i_91;)
    {
      // BLOCK 9
      i_102  =  i_87 + i_93;
      i_103  =  i_102 + i_92;
      l_104  =  (long) i_103;
      l_105  =  l_104 + 4L;
      l_106  =  l_105 << 2;
      ul_107  =  ul_5 + l_106;
      f_108  =  *((__global float *) ul_107);
      ul_109  =  ul_8 + l_106;
      f_110  =  *((__global float *) ul_109);
      f_111  =  f_108 - f_110;
      f_112  =  fmax(0.0F, f_111);
      f_113  =  f_94 + f_112;
      ul_12[0]  =  f_113;
      i_114  =  i_102 + 256;
      i_115  =  i_114 + i_92;
      l_116  =  (long) i_115;
      l_117  =  l_116 + 4L;
      l_118  =  l_117 << 2;
      ul_119  =  ul_5 + l_118;
      f_120  =  *((__global float *) ul_119);
      ul_121  =  ul_8 + l_118;
      f_122  =  *((__global float *) ul_121);
      f_123  =  f_120 - f_122;
      f_124  =  fmax(0.0F, f_123);
      f_125  =  f_95 + f_124;
      ul_12[1]  =  f_125;
      i_126  =  i_102 + 512;
      i_127  =  i_126 + i_92;
      l_128  =  (long) i_127;
      l_129  =  l_128 + 4L;
      l_130  =  l_129 << 2;
      ul_131  =  ul_5 + l_130;
      f_132  =  *((__global float *) ul_131);
      ul_133  =  ul_8 + l_130;
      f_134  =  *((__global float *) ul_133);
      f_135  =  f_132 - f_134;
      f_136  =  fmax(0.0F, f_135);
      f_137  =  f_96 + f_136;
      ul_12[2]  =  f_137;
      i_138  =  i_102 + 768;
      i_139  =  i_138 + i_92;
      l_140  =  (long) i_139;
      l_141  =  l_140 + 4L;
      l_142  =  l_141 << 2;
      ul_143  =  ul_5 + l_142;
      f_144  =  *((__global float *) ul_143);
      ul_145  =  ul_8 + l_142;
      f_146  =  *((__global float *) ul_145);
      f_147  =  f_144 - f_146;
      f_148  =  fmax(0.0F, f_147);
      f_149  =  f_97 + f_148;
      ul_12[3]  =  f_149;
      i_150  =  i_102 + 1024;
      i_151  =  i_150 + i_92;
      l_152  =  (long) i_151;
      l_153  =  l_152 + 4L;
      l_154  =  l_153 << 2;
      ul_155  =  ul_5 + l_154;
      f_156  =  *((__global float *) ul_155);
      ul_157  =  ul_8 + l_154;
      f_158  =  *((__global float *) ul_157);
      f_159  =  f_156 - f_158;
      f_160  =  fmax(0.0F, f_159);
      f_161  =  f_98 + f_160;
      ul_12[4]  =  f_161;
      i_162  =  i_102 + 1280;
      i_163  =  i_162 + i_92;
      l_164  =  (long) i_163;
      l_165  =  l_164 + 4L;
      l_166  =  l_165 << 2;
      ul_167  =  ul_5 + l_166;
      f_168  =  *((__global float *) ul_167);
      ul_169  =  ul_8 + l_166;
      f_170  =  *((__global float *) ul_169);
      f_171  =  f_168 - f_170;
      f_172  =  fmax(0.0F, f_171);
      f_173  =  f_99 + f_172;
      ul_12[5]  =  f_173;
      i_174  =  i_102 + 1536;
      i_175  =  i_174 + i_92;
      l_176  =  (long) i_175;
      l_177  =  l_176 + 4L;
      l_178  =  l_177 << 2;
      ul_179  =  ul_5 + l_178;
      f_180  =  *((__global float *) ul_179);
      ul_181  =  ul_8 + l_178;
      f_182  =  *((__global float *) ul_181);
      f_183  =  f_180 - f_182;
      f_184  =  fmax(0.0F, f_183);
      f_185  =  f_100 + f_184;
      ul_12[6]  =  f_185;
      i_186  =  i_102 + 1792;
      i_187  =  i_186 + i_92;
      l_188  =  (long) i_187;
      l_189  =  l_188 + 4L;
      l_190  =  l_189 << 2;
      ul_191  =  ul_5 + l_190;
      f_192  =  *((__global float *) ul_191);
      ul_193  =  ul_8 + l_190;
      f_194  =  *((__global float *) ul_193);
      f_195  =  f_192 - f_194;
      f_196  =  fmax(0.0F, f_195);
      f_197  =  f_101 + f_196;
      ul_12[7]  =  f_197;
      i_198  =  i_93 + 2048;
      i_93  =  i_198;
      f_94  =  f_113;
      f_95  =  f_125;
      f_96  =  f_137;
      f_97  =  f_149;
      f_98  =  f_161;
      f_99  =  f_173;
      f_100  =  f_185;
      f_101  =  f_197;
    }  // B8
    // BLOCK 10
    // BLOCK 11 MERGES [10 15 ]
    f_199  =  0.0F;
    i_200  =  i_91;
    for(;i_200 < i_60;)
    {
      // BLOCK 12
      i_201  =  i_200 + 256;
      i_202  =  i_200 + i_92;
      b_203  =  i_202 < i_60;
      if(b_203)
      {
        // BLOCK 13
        i_204  =  i_87 + i_92;
        i_205  =  i_204 + i_200;
        l_206  =  (long) i_205;
        l_207  =  l_206 + 4L;
        l_208  =  l_207 << 2;
        ul_209  =  ul_5 + l_208;
        f_210  =  *((__global float *) ul_209);
        ul_211  =  ul_8 + l_208;
        f_212  =  *((__global float *) ul_211);
        f_213  =  f_210 - f_212;
        f_214  =  fmax(0.0F, f_213);
        f_215  =  f_199 + f_214;
        f_216  =  f_215;
      }  // B12
      else
      {
        // BLOCK 14
        f_216  =  f_199;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      i_217  =  i_201;
      f_199  =  f_216;
      i_200  =  i_217;
    }  // B11
    // BLOCK 16
    f_218  =  f_94 + f_95;
    f_219  =  f_96 + f_97;
    f_220  =  f_218 + f_219;
    f_221  =  f_98 + f_99;
    f_222  =  f_100 + f_101;
    f_223  =  f_221 + f_222;
    f_224  =  f_220 + f_223;
    f_225  =  f_224 + f_199;
    adf_13[i_92]  =  f_225;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 17 MERGES [16 21 ]
    i_226  =  128;
    for(;i_226 >= 1;)
    {
      // BLOCK 18
      b_227  =  i_92 < i_226;
      if(b_227)
      {
        // BLOCK 19
        f_228  =  adf_13[i_92];
        i_229  =  i_226 + i_92;
        f_230  =  adf_13[i_229];
        f_231  =  f_228 + f_230;
        adf_13[i_92]  =  f_231;
      }  // B18
      else
      {
        // BLOCK 20
      }  // B18
      // BLOCK 21 MERGES [20 19 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_232  =  i_226 >> 1;
      i_226  =  i_232;
    }  // B17
    // BLOCK 22
    f_233  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_234  =  i_92 == 0;
    if(b_234)
    {
      // BLOCK 23
      ul_235  =  ul_0 + l_75;
      f_236  =  f_71 * f_233;
      f_237  =  f_77 - f_79;
      f_238  =  f_66 * f_233;
      f_239  =  f_237 - f_238;
      i_240  =  (f_236 < f_239) ? 1 : 0;
      f_241  =  (float) i_240;
      *((__global float *) ul_235)  =  f_241;
      i_242  =  i_72 + 5;
      l_243  =  (long) i_242;
      l_244  =  l_243 << 2;
      ul_245  =  ul_0 + l_244;
      *((__global float *) ul_245)  =  f_233;
      ul_246  =  ul_0 + l_82;
      *((__global float *) ul_246)  =  0.0F;
      i_247  =  i_72 + 7;
      l_248  =  (long) i_247;
      l_249  =  l_248 << 2;
      ul_250  =  ul_0 + l_249;
      *((__global float *) ul_250)  =  0.0F;
      i_251  =  i_72 + 4;
      l_252  =  (long) i_251;
      l_253  =  l_252 + 4L;
      l_254  =  l_253 << 2;
      ul_255  =  ul_0 + l_254;
      *((__global float *) ul_255)  =  0.0F;
      l_256  =  l_243 + 4L;
      l_257  =  l_256 << 2;
      ul_258  =  ul_0 + l_257;
      f_259  =  (float) i_60;
      *((__global float *) ul_258)  =  f_259;
      i_260  =  i_15 + -1;
      i_261  =  max(1, i_260);
      i_262  =  i_261 * i_17;
      i_263  =  i_15 + -2;
      i_264  =  max(0, i_263);
      i_265  =  min(i_52, i_264);
      i_266  =  i_262 + i_265;
      l_267  =  (long) i_266;
      l_268  =  l_267 + 4L;
      l_269  =  l_268 << 2;
      ul_270  =  ul_3 + l_269;
      i_271  =  *((__global int *) ul_270);
      i_272  =  i_18 + 22;
      l_273  =  (long) i_272;
      l_274  =  l_273 << 2;
      ul_275  =  ul_1 + l_274;
      i_276  =  *((__global int *) ul_275);
      ul_277  =  ul_10 + 28L;
      i_278  =  *((__global int *) ul_277);
      i_279  =  (i_52 < i_276) ? 1 : 0;
      i_280  =  i_279 * i_278;
      b_281  =  i_280 == 1;
      if(b_281)
      {
        // BLOCK 24
        i_282  =  i_271;
      }  // B23
      else
      {
        // BLOCK 25
        i_282  =  0;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      i_283  =  i_282 + i_87;
      l_284  =  (long) i_283;
      l_285  =  l_284 + 4L;
      l_286  =  l_285 << 2;
      b_287  =  i_23 == 6;
      if(b_287)
      {
        // BLOCK 27
        ul_288  =  ul_4 + l_286;
        f_289  =  *((__global float *) ul_288);
        f_290  =  f_289 - f_84;
        f_291  =  f_290;
      }  // B26
      else
      {
        // BLOCK 28
        ul_292  =  ul_7 + l_286;
        f_293  =  *((__global float *) ul_292);
        f_294  =  f_293 - f_86;
        f_291  =  f_294;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      ul_295  =  ul_5 + l_286;
      f_296  =  *((__global float *) ul_295);
      ul_297  =  ul_8 + l_286;
      f_298  =  *((__global float *) ul_297);
      i_299  =  (f_291 == 0.0F) ? 1 : 0;
      f_300  =  (float) i_282;
      i_301  =  (f_259 < f_300) ? 0 : 1;
      i_302  =  i_299 * i_301;
      i_303  =  (0.0F < f_291) ? 1 : 0;
      i_304  =  i_302 + i_303;
      i_305  =  1 - i_304;
      i_306  =  (i_23 == 12) ? 1 : 0;
      i_307  =  i_305 * i_306;
      i_308  =  (i_23 == 11) ? 1 : 0;
      i_309  =  (0.0F < f_298) ? 0 : 1;
      i_310  =  i_308 * i_309;
      i_311  =  (i_23 < 6) ? 1 : 0;
      i_312  =  (f_241 == 1.0F) ? 1 : 0;
      i_313  =  i_311 * i_312;
      i_314  =  (i_23 < 6) ? 0 : 1;
      i_315  =  (i_23 < 9) ? 1 : 0;
      i_316  =  i_314 * i_315;
      i_317  =  (f_291 < 0.0F) ? 1 : 0;
      i_318  =  i_316 * i_317;
      i_319  =  i_313 + i_318;
      i_320  =  i_310 + i_319;
      i_321  =  i_307 + i_320;
      b_322  =  i_321 == 1;
      if(b_322)
      {
        // BLOCK 30
        f_323  =  f_298;
      }  // B29
      else
      {
        // BLOCK 31
        f_323  =  f_296;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      b_324  =  i_321 == 1;
      if(b_324)
      {
        // BLOCK 33
        f_325  =  0.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_325  =  f_296;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_326  =  1.0F - f_66;
      f_327  =  f_326 - f_71;
      f_328  =  f_327 * f_296;
      f_329  =  f_298 / f_328;
      i_330  =  isless(f_298, f_328);
      if(i_330 == 1)
      {
        // BLOCK 36
        f_331  =  f_329;
      }  // B35
      else
      {
        // BLOCK 37
        f_331  =  1.0F;
      }  // B35
      // BLOCK 38 MERGES [37 36 ]
      b_332  =  i_23 < 6;
      if(b_332)
      {
        // BLOCK 39
        f_333  =  f_323;
      }  // B38
      else
      {
        // BLOCK 40
        f_334  =  fma(f_298, 0.0F, f_325);
        f_333  =  f_334;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      b_335  =  i_23 == 9;
      if(b_335)
      {
        // BLOCK 42
        f_336  =  f_298 / f_327;
        f_337  =  fmin(f_296, f_336);
        f_338  =  f_298 * 0.0F;
        f_339  =  fmax(f_337, f_338);
        f_340  =  f_339;
      }  // B41
      else
      {
        // BLOCK 43
        f_340  =  f_333;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      b_341  =  i_23 == 10;
      if(b_341)
      {
        // BLOCK 45
        f_342  =  f_298 - f_296;
        f_343  =  fmax(0.0F, f_342);
        f_344  =  f_343 * 0.0F;
        f_345  =  fma(f_331, f_296, f_344);
        f_346  =  f_345;
      }  // B44
      else
      {
        // BLOCK 46
        f_346  =  f_340;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      i_347  =  isless(f_346, f_296);
      if(i_347 == 1)
      {
        // BLOCK 48
        f_348  =  f_346 / f_296;
        f_349  =  f_348;
      }  // B47
      else
      {
        // BLOCK 49
        f_349  =  1.0F;
      }  // B47
      // BLOCK 50 MERGES [49 48 ]
      b_350  =  i_23 == 10;
      if(b_350)
      {
        // BLOCK 51
        i_351  =  isless(f_298, f_328);
        if(i_351 == 1)
        {
          // BLOCK 52
          f_352  =  f_329;
        }  // B51
        else
        {
          // BLOCK 53
          f_352  =  1.0F;
        }  // B51
      }  // B50
      else
      {
        // BLOCK 54
        i_353  =  1 - i_321;
        f_354  =  (float) i_353;
        f_352  =  f_354;
      }  // B50
      // BLOCK 55 MERGES [53 54 52 ]
      b_355  =  i_23 < 10;
      if(b_355)
      {
        // BLOCK 56
        f_356  =  f_349;
      }  // B55
      else
      {
        // BLOCK 57
        f_356  =  f_352;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      f_357  =  *((__global float *) ul_297);
      l_358  =  l_81 + 4L;
      l_359  =  l_358 << 2;
      ul_360  =  ul_0 + l_359;
      f_361  =  (float) i_280;
      f_362  =  f_356 * f_361;
      *((__global float *) ul_360)  =  f_362;
      l_363  =  l_248 + 4L;
      l_364  =  l_363 << 2;
      ul_365  =  ul_0 + l_364;
      i_366  =  (0.0F < f_357) ? 0 : 1;
      i_367  =  i_366 * i_308;
      i_368  =  i_367 + i_319;
      i_369  =  i_368 + i_307;
      i_370  =  i_369 * i_280;
      f_371  =  (float) i_370;
      *((__global float *) ul_365)  =  f_371;
    }  // B22
    else
    {
      // BLOCK 59
    }  // B22
  }  // B6
  else
  {
    // BLOCK 60
  }  // B6
  // BLOCK 61 MERGES [60 59 58 ]
  return;
}  //  kernel
