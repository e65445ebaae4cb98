#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_112, *ul_114, *ul_123, *ul_125, *ul_134, *ul_136, *ul_14, *ul_145, *ul_147, *ul_156, *ul_158, *ul_167, *ul_169, *ul_178, *ul_180, *ul_189, *ul_191, *ul_2, *ul_203, *ul_205, *ul_22, *ul_223, *ul_234, *ul_239, *ul_244, *ul_249, *ul_254, *ul_266, *ul_27, *ul_271, *ul_273, *ul_284, *ul_288, *ul_291, *ul_293, *ul_3, *ul_32, *ul_364, *ul_37, *ul_371, *ul_388, *ul_4, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9;
  bool b_277, b_283, b_318, b_320, b_326, b_329, b_336, b_340, b_350, b_355, b_357, b_44, b_48, b_51, b_61, b_92;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_113, f_115, f_116, f_117, f_118, f_124, f_126, f_127, f_128, f_129, f_135, f_137, f_138, f_139, f_140, f_146, f_148, f_149, f_150, f_151, f_157, f_159, f_160, f_161, f_162, f_168, f_170, f_171, f_172, f_173, f_179, f_181, f_182, f_183, f_184, f_190, f_192, f_193, f_194, f_195, f_197, f_204, f_206, f_207, f_208, f_209, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_224, f_225, f_226, f_227, f_229, f_255, f_285, f_286, f_287, f_289, f_290, f_292, f_294, f_296, f_319, f_321, f_322, f_323, f_325, f_327, f_328, f_330, f_331, f_332, f_333, f_334, f_335, f_337, f_338, f_339, f_341, f_342, f_343, f_344, f_345, f_346, f_348, f_349, f_352, f_354, f_356, f_358, f_359, f_365, f_366, f_377, f_378, f_379, f_381, f_382, f_383, f_389, f_69, f_74, f_80, f_82, f_87, f_89, f_90, f_91, f_93;
  int i_108, i_119, i_130, i_141, i_15, i_152, i_16, i_163, i_17, i_174, i_18, i_185, i_19, i_196, i_198, i_199, i_210, i_219, i_228, i_23, i_230, i_235, i_24, i_240, i_245, i_250, i_256, i_257, i_258, i_259, i_260, i_261, i_262, i_267, i_268, i_272, i_274, i_275, i_276, i_278, i_279, i_28, i_29, i_295, i_297, i_298, i_299, i_300, i_301, i_302, i_303, i_304, i_305, i_306, i_307, i_308, i_309, i_310, i_311, i_312, i_313, i_314, i_315, i_316, i_317, i_324, i_33, i_34, i_347, i_351, i_353, i_360, i_367, i_372, i_373, i_374, i_375, i_376, i_38, i_380, i_384, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_109, l_110, l_111, l_120, l_121, l_122, l_131, l_132, l_133, l_142, l_143, l_144, l_153, l_154, l_155, l_164, l_165, l_166, l_175, l_176, l_177, l_186, l_187, l_188, l_20, l_200, l_201, l_202, l_21, l_220, l_221, l_222, l_231, l_232, l_233, l_236, l_237, l_238, l_241, l_242, l_243, l_246, l_247, l_248, l_25, l_251, l_252, l_253, l_26, l_263, l_264, l_265, l_269, l_270, l_280, l_281, l_282, l_30, l_31, l_35, l_36, l_361, l_362, l_363, l_368, l_369, l_370, l_385, l_386, l_387, l_40, l_41, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85;

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
    i_45  =  (i_23 == 6) ? 2 : 3;
    i_46  =  i_45;
  }  // B0
  else
  {
    // BLOCK 2
    i_47  =  i_23 + -5;
    i_46  =  i_47;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_48  =  i_23 < 6;
  if(b_48)
  {
    // BLOCK 4
    i_49  =  (i_23 == 4) ? 1 : 0;
    i_50  =  i_49;
  }  // B3
  else
  {
    // BLOCK 5
    i_50  =  i_46;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  b_51  =  i_23 == 13;
  if(b_51)
  {
    // BLOCK 7
    i_52  =  0;
  }  // B6
  else
  {
    // BLOCK 8
    i_52  =  i_50;
  }  // B6
  // BLOCK 9 MERGES [7 8 ]
  i_53  =  1 - i_43;
  i_54  =  i_53 * i_38;
  i_55  =  i_16 % i_15;
  i_56  =  min(i_28, i_33);
  i_57  =  (i_55 < i_56) ? 1 : 0;
  i_58  =  i_54 * i_57;
  i_59  =  (i_52 == 1) ? 1 : 0;
  i_60  =  i_58 * i_59;
  b_61  =  i_60 == 1;
  if(b_61)
  {
    // BLOCK 10
    ul_62  =  ul_10 + 24L;
    i_63  =  *((__global int *) ul_62);
    i_64  =  i_17 << 4;
    l_65  =  (long) i_64;
    l_66  =  l_65 + 4L;
    l_67  =  l_66 << 2;
    ul_68  =  ul_2 + l_67;
    f_69  =  *((__global float *) ul_68);
    i_70  =  i_64 + 12;
    l_71  =  (long) i_70;
    l_72  =  l_71 << 2;
    ul_73  =  ul_2 + l_72;
    f_74  =  *((__global float *) ul_73);
    i_75  =  i_16 << 3;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_6 + l_78;
    f_80  =  *((__global float *) ul_79);
    ul_81  =  ul_9 + l_78;
    f_82  =  *((__global float *) ul_81);
    i_83  =  i_75 + 6;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_6 + l_85;
    f_87  =  *((__global float *) ul_86);
    ul_88  =  ul_9 + l_85;
    f_89  =  *((__global float *) ul_88);
    f_90  =  1.0F - f_69;
    f_91  =  f_90 - f_74;
    b_92  =  i_23 == 13;
    if(b_92)
    {
      // BLOCK 11
      f_93  =  f_91;
    }  // B10
    else
    {
      // BLOCK 12
      f_93  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_94  =  i_63 * i_16;
    i_95  =  i_63 >> 31;
    i_96  =  i_95 >> 29;
    i_97  =  i_96 + i_63;
    i_98  =  i_97 & -8;
    // BLOCK 14 MERGES [13 15 ]
    i_99  =  0;
    f_100  =  0.0F;
    f_101  =  0.0F;
    f_102  =  0.0F;
    f_103  =  0.0F;
    f_104  =  0.0F;
    f_105  =  0.0F;
    f_106  =  0.0F;
    f_107  =  0.0F;
    for(;i_99 < i_98;)
    {
      // BLOCK 15
      i_108  =  i_94 + i_99;
      l_109  =  (long) i_108;
      l_110  =  l_109 + 4L;
      l_111  =  l_110 << 2;
      ul_112  =  ul_5 + l_111;
      f_113  =  *((__global float *) ul_112);
      ul_114  =  ul_8 + l_111;
      f_115  =  *((__global float *) ul_114);
      f_116  =  f_113 - f_115;
      f_117  =  fmax(0.0F, f_116);
      f_118  =  f_100 + f_117;
      ul_12[0]  =  f_118;
      i_119  =  i_108 + 1;
      l_120  =  (long) i_119;
      l_121  =  l_120 + 4L;
      l_122  =  l_121 << 2;
      ul_123  =  ul_5 + l_122;
      f_124  =  *((__global float *) ul_123);
      ul_125  =  ul_8 + l_122;
      f_126  =  *((__global float *) ul_125);
      f_127  =  f_124 - f_126;
      f_128  =  fmax(0.0F, f_127);
      f_129  =  f_101 + f_128;
      ul_12[1]  =  f_129;
      i_130  =  i_108 + 2;
      l_131  =  (long) i_130;
      l_132  =  l_131 + 4L;
      l_133  =  l_132 << 2;
      ul_134  =  ul_5 + l_133;
      f_135  =  *((__global float *) ul_134);
      ul_136  =  ul_8 + l_133;
      f_137  =  *((__global float *) ul_136);
      f_138  =  f_135 - f_137;
      f_139  =  fmax(0.0F, f_138);
      f_140  =  f_102 + f_139;
      ul_12[2]  =  f_140;
      i_141  =  i_108 + 3;
      l_142  =  (long) i_141;
      l_143  =  l_142 + 4L;
      l_144  =  l_143 << 2;
      ul_145  =  ul_5 + l_144;
      f_146  =  *((__global float *) ul_145);
      ul_147  =  ul_8 + l_144;
      f_148  =  *((__global float *) ul_147);
      f_149  =  f_146 - f_148;
      f_150  =  fmax(0.0F, f_149);
      f_151  =  f_103 + f_150;
      ul_12[3]  =  f_151;
      i_152  =  i_108 + 4;
      l_153  =  (long) i_152;
      l_154  =  l_153 + 4L;
      l_155  =  l_154 << 2;
      ul_156  =  ul_5 + l_155;
      f_157  =  *((__global float *) ul_156);
      ul_158  =  ul_8 + l_155;
      f_159  =  *((__global float *) ul_158);
      f_160  =  f_157 - f_159;
      f_161  =  fmax(0.0F, f_160);
      f_162  =  f_104 + f_161;
      ul_12[4]  =  f_162;
      i_163  =  i_108 + 5;
      l_164  =  (long) i_163;
      l_165  =  l_164 + 4L;
      l_166  =  l_165 << 2;
      ul_167  =  ul_5 + l_166;
      f_168  =  *((__global float *) ul_167);
      ul_169  =  ul_8 + l_166;
      f_170  =  *((__global float *) ul_169);
      f_171  =  f_168 - f_170;
      f_172  =  fmax(0.0F, f_171);
      f_173  =  f_105 + f_172;
      ul_12[5]  =  f_173;
      i_174  =  i_108 + 6;
      l_175  =  (long) i_174;
      l_176  =  l_175 + 4L;
      l_177  =  l_176 << 2;
      ul_178  =  ul_5 + l_177;
      f_179  =  *((__global float *) ul_178);
      ul_180  =  ul_8 + l_177;
      f_181  =  *((__global float *) ul_180);
      f_182  =  f_179 - f_181;
      f_183  =  fmax(0.0F, f_182);
      f_184  =  f_106 + f_183;
      ul_12[6]  =  f_184;
      i_185  =  i_108 + 7;
      l_186  =  (long) i_185;
      l_187  =  l_186 + 4L;
      l_188  =  l_187 << 2;
      ul_189  =  ul_5 + l_188;
      f_190  =  *((__global float *) ul_189);
      ul_191  =  ul_8 + l_188;
      f_192  =  *((__global float *) ul_191);
      f_193  =  f_190 - f_192;
      f_194  =  fmax(0.0F, f_193);
      f_195  =  f_107 + f_194;
      ul_12[7]  =  f_195;
      i_196  =  i_99 + 8;
      i_99  =  i_196;
      f_100  =  f_118;
      f_101  =  f_129;
      f_102  =  f_140;
      f_103  =  f_151;
      f_104  =  f_162;
      f_105  =  f_173;
      f_106  =  f_184;
      f_107  =  f_195;
    }  // B14
    // BLOCK 16
    // BLOCK 17 MERGES [16 18 ]
    f_197  =  0.0F;
    i_198  =  i_98;
    for(;i_198 < i_63;)
    {
      // BLOCK 18
      i_199  =  i_94 + i_198;
      l_200  =  (long) i_199;
      l_201  =  l_200 + 4L;
      l_202  =  l_201 << 2;
      ul_203  =  ul_5 + l_202;
      f_204  =  *((__global float *) ul_203);
      ul_205  =  ul_8 + l_202;
      f_206  =  *((__global float *) ul_205);
      f_207  =  f_204 - f_206;
      f_208  =  fmax(0.0F, f_207);
      f_209  =  f_197 + f_208;
      i_210  =  i_198 + 1;
      f_197  =  f_209;
      i_198  =  i_210;
    }  // B17
    // BLOCK 19
    f_211  =  f_100 + f_101;
    f_212  =  f_102 + f_103;
    f_213  =  f_211 + f_212;
    f_214  =  f_104 + f_105;
    f_215  =  f_106 + f_107;
    f_216  =  f_214 + f_215;
    f_217  =  f_213 + f_216;
    f_218  =  f_217 + f_197;
    adf_13[0]  =  f_218;
    i_219  =  i_75 + i_16;
    l_220  =  (long) i_219;
    l_221  =  l_220 + 4L;
    l_222  =  l_221 << 2;
    ul_223  =  ul_0 + l_222;
    f_224  =  f_218 * f_74;
    f_225  =  f_80 - f_82;
    f_226  =  f_218 * f_69;
    f_227  =  f_225 - f_226;
    i_228  =  (f_224 < f_227) ? 1 : 0;
    f_229  =  (float) i_228;
    *((__global float *) ul_223)  =  f_229;
    i_230  =  i_219 + 1;
    l_231  =  (long) i_230;
    l_232  =  l_231 + 4L;
    l_233  =  l_232 << 2;
    ul_234  =  ul_0 + l_233;
    *((__global float *) ul_234)  =  f_218;
    i_235  =  i_219 + 2;
    l_236  =  (long) i_235;
    l_237  =  l_236 + 4L;
    l_238  =  l_237 << 2;
    ul_239  =  ul_0 + l_238;
    *((__global float *) ul_239)  =  f_93;
    i_240  =  i_219 + 3;
    l_241  =  (long) i_240;
    l_242  =  l_241 + 4L;
    l_243  =  l_242 << 2;
    ul_244  =  ul_0 + l_243;
    *((__global float *) ul_244)  =  0.0F;
    i_245  =  i_219 + 4;
    l_246  =  (long) i_245;
    l_247  =  l_246 + 4L;
    l_248  =  l_247 << 2;
    ul_249  =  ul_0 + l_248;
    *((__global float *) ul_249)  =  0.0F;
    i_250  =  i_219 + 5;
    l_251  =  (long) i_250;
    l_252  =  l_251 + 4L;
    l_253  =  l_252 << 2;
    ul_254  =  ul_0 + l_253;
    f_255  =  (float) i_63;
    *((__global float *) ul_254)  =  f_255;
    i_256  =  i_15 + -1;
    i_257  =  max(1, i_256);
    i_258  =  i_257 * i_17;
    i_259  =  i_15 + -2;
    i_260  =  max(0, i_259);
    i_261  =  min(i_55, i_260);
    i_262  =  i_258 + i_261;
    l_263  =  (long) i_262;
    l_264  =  l_263 + 4L;
    l_265  =  l_264 << 2;
    ul_266  =  ul_3 + l_265;
    i_267  =  *((__global int *) ul_266);
    i_268  =  i_18 + 22;
    l_269  =  (long) i_268;
    l_270  =  l_269 << 2;
    ul_271  =  ul_1 + l_270;
    i_272  =  *((__global int *) ul_271);
    ul_273  =  ul_10 + 28L;
    i_274  =  *((__global int *) ul_273);
    i_275  =  (i_55 < i_272) ? 1 : 0;
    i_276  =  i_275 * i_274;
    b_277  =  i_276 == 1;
    if(b_277)
    {
      // BLOCK 20
      i_278  =  i_267;
    }  // B19
    else
    {
      // BLOCK 21
      i_278  =  0;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    i_279  =  i_278 + i_94;
    l_280  =  (long) i_279;
    l_281  =  l_280 + 4L;
    l_282  =  l_281 << 2;
    b_283  =  i_23 == 6;
    if(b_283)
    {
      // BLOCK 23
      ul_284  =  ul_4 + l_282;
      f_285  =  *((__global float *) ul_284);
      f_286  =  f_285 - f_87;
      f_287  =  f_286;
    }  // B22
    else
    {
      // BLOCK 24
      ul_288  =  ul_7 + l_282;
      f_289  =  *((__global float *) ul_288);
      f_290  =  f_289 - f_89;
      f_287  =  f_290;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    ul_291  =  ul_5 + l_282;
    f_292  =  *((__global float *) ul_291);
    ul_293  =  ul_8 + l_282;
    f_294  =  *((__global float *) ul_293);
    i_295  =  (f_287 == 0.0F) ? 1 : 0;
    f_296  =  (float) i_278;
    i_297  =  (f_255 < f_296) ? 0 : 1;
    i_298  =  i_295 * i_297;
    i_299  =  (0.0F < f_287) ? 1 : 0;
    i_300  =  i_298 + i_299;
    i_301  =  1 - i_300;
    i_302  =  (i_23 == 12) ? 1 : 0;
    i_303  =  i_301 * i_302;
    i_304  =  (i_23 == 11) ? 1 : 0;
    i_305  =  (0.0F < f_294) ? 0 : 1;
    i_306  =  i_304 * i_305;
    i_307  =  (i_23 < 6) ? 1 : 0;
    i_308  =  (f_229 == 1.0F) ? 1 : 0;
    i_309  =  i_307 * i_308;
    i_310  =  (i_23 < 6) ? 0 : 1;
    i_311  =  (i_23 < 9) ? 1 : 0;
    i_312  =  i_310 * i_311;
    i_313  =  (f_287 < 0.0F) ? 1 : 0;
    i_314  =  i_312 * i_313;
    i_315  =  i_309 + i_314;
    i_316  =  i_306 + i_315;
    i_317  =  i_303 + i_316;
    b_318  =  i_317 == 1;
    if(b_318)
    {
      // BLOCK 26
      f_319  =  f_294;
    }  // B25
    else
    {
      // BLOCK 27
      f_319  =  f_292;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    b_320  =  i_317 == 1;
    if(b_320)
    {
      // BLOCK 29
      f_321  =  0.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_321  =  f_292;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    f_322  =  f_91 * f_292;
    f_323  =  f_294 / f_322;
    i_324  =  isless(f_294, f_322);
    if(i_324 == 1)
    {
      // BLOCK 32
      f_325  =  f_323;
    }  // B31
    else
    {
      // BLOCK 33
      f_325  =  1.0F;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    b_326  =  i_23 < 6;
    if(b_326)
    {
      // BLOCK 35
      f_327  =  f_319;
    }  // B34
    else
    {
      // BLOCK 36
      f_328  =  fma(f_93, f_294, f_321);
      f_327  =  f_328;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    b_329  =  i_23 == 9;
    if(b_329)
    {
      // BLOCK 38
      f_330  =  f_294 / f_91;
      f_331  =  fmin(f_292, f_330);
      f_332  =  f_294 * 0.0F;
      f_333  =  fmax(f_331, f_332);
      f_334  =  f_333;
    }  // B37
    else
    {
      // BLOCK 39
      f_334  =  f_327;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    f_335  =  1.0F - f_91;
    b_336  =  i_23 == 13;
    if(b_336)
    {
      // BLOCK 41
      f_337  =  f_335 * f_292;
      f_338  =  fma(f_93, f_294, f_337);
      f_339  =  f_338;
    }  // B40
    else
    {
      // BLOCK 42
      f_339  =  f_334;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    b_340  =  i_23 == 10;
    if(b_340)
    {
      // BLOCK 44
      f_341  =  f_294 - f_292;
      f_342  =  fmax(0.0F, f_341);
      f_343  =  f_93 * 0.0F;
      f_344  =  f_342 * f_343;
      f_345  =  fma(f_325, f_292, f_344);
      f_346  =  f_345;
    }  // B43
    else
    {
      // BLOCK 45
      f_346  =  f_339;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_347  =  isless(f_346, f_292);
    if(i_347 == 1)
    {
      // BLOCK 47
      f_348  =  f_346 / f_292;
      f_349  =  f_348;
    }  // B46
    else
    {
      // BLOCK 48
      f_349  =  1.0F;
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    b_350  =  i_23 == 10;
    if(b_350)
    {
      // BLOCK 50
      i_351  =  isless(f_294, f_322);
      if(i_351 == 1)
      {
        // BLOCK 51
        f_352  =  f_323;
      }  // B50
      else
      {
        // BLOCK 52
        f_352  =  1.0F;
      }  // B50
    }  // B49
    else
    {
      // BLOCK 53
      i_353  =  1 - i_317;
      f_354  =  (float) i_353;
      f_352  =  f_354;
    }  // B49
    // BLOCK 54 MERGES [52 53 51 ]
    b_355  =  i_23 == 13;
    if(b_355)
    {
      // BLOCK 55
      f_356  =  f_335;
    }  // B54
    else
    {
      // BLOCK 56
      f_356  =  f_352;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_357  =  i_23 < 10;
    if(b_357)
    {
      // BLOCK 58
      f_358  =  f_349;
    }  // B57
    else
    {
      // BLOCK 59
      f_358  =  f_356;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    f_359  =  *((__global float *) ul_293);
    i_360  =  i_219 + 6;
    l_361  =  (long) i_360;
    l_362  =  l_361 + 4L;
    l_363  =  l_362 << 2;
    ul_364  =  ul_0 + l_363;
    f_365  =  (float) i_276;
    f_366  =  f_358 * f_365;
    *((__global float *) ul_364)  =  f_366;
    i_367  =  i_219 + 7;
    l_368  =  (long) i_367;
    l_369  =  l_368 + 4L;
    l_370  =  l_369 << 2;
    ul_371  =  ul_0 + l_370;
    i_372  =  (0.0F < f_359) ? 0 : 1;
    i_373  =  i_372 * i_304;
    i_374  =  i_373 + i_315;
    i_375  =  i_374 + i_303;
    i_376  =  i_375 * i_276;
    f_377  =  (float) i_376;
    *((__global float *) ul_371)  =  f_377;
    f_378  =  *((__global float *) ul_291);
    f_379  =  *((__global float *) ul_293);
    i_380  =  isless(f_379, f_378);
    if(i_380 == 1)
    {
      // BLOCK 61
      f_381  =  *((__global float *) ul_293);
      f_382  =  f_381 / f_378;
      f_383  =  f_382;
    }  // B60
    else
    {
      // BLOCK 62
      f_383  =  1.0F;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    i_384  =  i_219 + 8;
    l_385  =  (long) i_384;
    l_386  =  l_385 + 4L;
    l_387  =  l_386 << 2;
    ul_388  =  ul_0 + l_387;
    f_389  =  f_383 * f_365;
    *((__global float *) ul_388)  =  f_389;
  }  // B9
  else
  {
    // BLOCK 64
  }  // B9
  // BLOCK 65 MERGES [64 63 ]
  return;
}  //  kernel
