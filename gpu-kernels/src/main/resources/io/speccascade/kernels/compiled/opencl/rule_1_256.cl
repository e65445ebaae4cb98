#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_114, *ul_116, *ul_126, *ul_128, *ul_138, *ul_14, *ul_140, *ul_150, *ul_152, *ul_162, *ul_164, *ul_174, *ul_176, *ul_186, *ul_188, *ul_198, *ul_2, *ul_200, *ul_216, *ul_218, *ul_22, *ul_246, *ul_257, *ul_262, *ul_267, *ul_27, *ul_272, *ul_277, *ul_289, *ul_294, *ul_296, *ul_3, *ul_307, *ul_311, *ul_314, *ul_316, *ul_32, *ul_37, *ul_387, *ul_394, *ul_4, *ul_411, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9;
  bool b_210, b_234, b_241, b_300, b_306, b_341, b_343, b_349, b_352, b_359, b_363, b_373, b_378, b_380, b_44, b_48, b_51, b_61, b_92;
  float f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_115, f_117, f_118, f_119, f_120, f_127, f_129, f_130, f_131, f_132, f_139, f_141, f_142, f_143, f_144, f_151, f_153, f_154, f_155, f_156, f_163, f_165, f_166, f_167, f_168, f_175, f_177, f_178, f_179, f_180, f_187, f_189, f_190, f_191, f_192, f_199, f_201, f_202, f_203, f_204, f_206, f_217, f_219, f_220, f_221, f_222, f_223, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_235, f_237, f_238, f_240, f_247, f_248, f_249, f_250, f_252, f_278, f_308, f_309, f_310, f_312, f_313, f_315, f_317, f_319, f_342, f_344, f_345, f_346, f_348, f_350, f_351, f_353, f_354, f_355, f_356, f_357, f_358, f_360, f_361, f_362, f_364, f_365, f_366, f_367, f_368, f_369, f_371, f_372, f_375, f_377, f_379, f_381, f_382, f_388, f_389, f_400, f_401, f_402, f_404, f_405, f_406, f_412, f_69, f_74, f_80, f_82, f_87, f_89, f_90, f_91, f_93;
  int i_100, i_109, i_110, i_121, i_122, i_133, i_134, i_145, i_146, i_15, i_157, i_158, i_16, i_169, i_17, i_170, i_18, i_181, i_182, i_19, i_193, i_194, i_205, i_207, i_208, i_209, i_211, i_212, i_224, i_23, i_233, i_236, i_239, i_24, i_242, i_251, i_253, i_258, i_263, i_268, i_273, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_285, i_29, i_290, i_291, i_295, i_297, i_298, i_299, i_301, i_302, i_318, i_320, i_321, i_322, i_323, i_324, i_325, i_326, i_327, i_328, i_329, i_33, i_330, i_331, i_332, i_333, i_334, i_335, i_336, i_337, i_338, i_339, i_34, i_340, i_347, i_370, i_374, i_376, i_38, i_383, i_39, i_390, i_395, i_396, i_397, i_398, i_399, i_403, i_407, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_111, l_112, l_113, l_123, l_124, l_125, l_135, l_136, l_137, l_147, l_148, l_149, l_159, l_160, l_161, l_171, l_172, l_173, l_183, l_184, l_185, l_195, l_196, l_197, l_20, l_21, l_213, l_214, l_215, l_243, l_244, l_245, l_25, l_254, l_255, l_256, l_259, l_26, l_260, l_261, l_264, l_265, l_266, l_269, l_270, l_271, l_274, l_275, l_276, l_286, l_287, l_288, l_292, l_293, l_30, l_303, l_304, l_305, l_31, l_35, l_36, l_384, l_385, l_386, l_391, l_392, l_393, l_40, l_408, l_409, l_41, l_410, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85;

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
    i_96  =  i_95 >> 21;
    i_97  =  i_96 + i_63;
    i_98  =  i_97 & -2048;
    i_99  =  get_local_id(0);
    // BLOCK 14 MERGES [13 15 ]
    i_100  =  0;
    f_101  =  0.0F;
    f_102  =  0.0F;
    f_103  =  0.0F;
    f_104  =  0.0F;
    f_105  =  0.0F;
    f_106  =  0.0F;
    f_107  =  0.0F;
    f_108  =  0.0F;
    for(;i_100 < i_98;)
    {
      // BLOCK 15
      i_109  =  i_94 + i_100;
      i_110  =  i_109 + i_99;
      l_111  =  (long) i_110;
      l_112  =  l_111 + 4L;
      l_113  =  l_112 << 2;
      ul_114  =  ul_5 + l_113;
      f_115  =  *((__global float *) ul_114);
      ul_116  =  ul_8 + l_113;
      f_117  =  *((__global float *) ul_116);
      f_118  =  f_115 - f_117;
      f_119  =  fmax(0.0F, f_118);
      f_120  =  f_101 + f_119;
      ul_12[0]  =  f_120;
      i_121  =  i_109 + 256;
      i_122  =  i_121 + i_99;
      l_123  =  (long) i_122;
      l_124  =  l_123 + 4L;
      l_125  =  l_124 << 2;
      ul_126  =  ul_5 + l_125;
      f_127  =  *((__global float *) ul_126);
      ul_128  =  ul_8 + l_125;
      f_129  =  *((__global float *) ul_128);
      f_130  =  f_127 - f_129;
      f_131  =  fmax(0.0F, f_130);
      f_132  =  f_102 + f_131;
      ul_12[1]  =  f_132;
      i_133  =  i_109 + 512;
      i_134  =  i_133 + i_99;
      l_135  =  (long) i_134;
      l_136  =  l_135 + 4L;
      l_137  =  l_136 << 2;
      ul_138  =  ul_5 + l_137;
      f_139  =  *((__global float *) ul_138);
      ul_140  =  ul_8 + l_137;
      f_141  =  *((__global float *) ul_140);
      f_142  =  f_139 - f_141;
      f_143  =  fmax(0.0F, f_142);
      f_144  =  f_103 + f_143;
      ul_12[2]  =  f_144;
      i_145  =  i_109 + 768;
      i_146  =  i_145 + i_99;
      l_147  =  (long) i_146;
      l_148  =  l_147 + 4L;
      l_149  =  l_148 << 2;
      ul_150  =  ul_5 + l_149;
      f_151  =  *((__global float *) ul_150);
      ul_152  =  ul_8 + l_149;
      f_153  =  *((__global float *) ul_152);
      f_154  =  f_151 - f_153;
      f_155  =  fmax(0.0F, f_154);
      f_156  =  f_104 + f_155;
      ul_12[3]  =  f_156;
      i_157  =  i_109 + 1024;
      i_158  =  i_157 + i_99;
      l_159  =  (long) i_158;
      l_160  =  l_159 + 4L;
      l_161  =  l_160 << 2;
      ul_162  =  ul_5 + l_161;
      f_163  =  *((__global float *) ul_162);
      ul_164  =  ul_8 + l_161;
      f_165  =  *((__global float *) ul_164);
      f_166  =  f_163 - f_165;
      f_167  =  fmax(0.0F, f_166);
      f_168  =  f_105 + f_167;
      ul_12[4]  =  f_168;
      i_169  =  i_109 + 1280;
      i_170  =  i_169 + i_99;
      l_171  =  (long) i_170;
      l_172  =  l_171 + 4L;
      l_173  =  l_172 << 2;
      ul_174  =  ul_5 + l_173;
      f_175  =  *((__global float *) ul_174);
      ul_176  =  ul_8 + l_173;
      f_177  =  *((__global float *) ul_176);
      f_178  =  f_175 - f_177;
      f_179  =  fmax(0.0F, f_178);
      f_180  =  f_106 + f_179;
      ul_12[5]  =  f_180;
      i_181  =  i_109 + 1536;
      i_182  =  i_181 + i_99;
      l_183  =  (long) i_182;
      l_184  =  l_183 + 4L;
      l_185  =  l_184 << 2;
      ul_186  =  ul_5 + l_185;
      f_187  =  *((__global float *) ul_186);
      ul_188  =  ul_8 + l_185;
      f_189  =  *((__global float *) ul_188);
      f_190  =  f_187 - f_189;
      f_191  =  fmax(0.0F, f_190);
      f_192  =  f_107 + f_191;
      ul_12[6]  =  f_192;
      i_193  =  i_109 + 1792;
      i_194  =  i_193 + i_99;
      l_195  =  (long) i_194;
      l_196  =  l_195 + 4L;
      l_197  =  l_196 << 2;
      ul_198  =  ul_5 + l_197;
      f_199  =  *((__global float *) ul_198);
      ul_200  =  ul_8 + l_197;
      f_201  =  *((__global float *) ul_200);
      f_202  =  f_199 - f_201;
      f_203  =  fmax(0.0F, f_202);
      f_204  =  f_108 + f_203;
      ul_12[7]  =  f_204;
      i_205  =  i_100 + 2048;
      i_100  =  i_205;
      f_101  =  f_120;
      f_102  =  f_132;
      f_103  =  f_144;
      f_104  =  f_156;
      f_105  =  f_168;
      f_106  =  f_180;
      f_107  =  f_192;
      f_108  =  f_204;
    }  // B14
    // BLOCK 16
    // BLOCK 17 MERGES [16 21 ]
    f_206  =  0.0F;
    i_207  =  i_98;
    for(;i_207 < i_63;)
    {
      // BLOCK 18
      i_208  =  i_207 + 256;
      i_209  =  i_207 + i_99;
      b_210  =  i_209 < i_63;
      if(b_210)
      {
        // BLOCK 19
        i_211  =  i_94 + i_99;
        i_212  =  i_211 + i_207;
        l_213  =  (long) i_212;
        l_214  =  l_213 + 4L;
        l_215  =  l_214 << 2;
        ul_216  =  ul_5 + l_215;
        f_217  =  *((__global float *) ul_216);
        ul_218  =  ul_8 + l_215;
        f_219  =  *((__global float *) ul_218);
        f_220  =  f_217 - f_219;
        f_221  =  fmax(0.0F, f_220);
        f_222  =  f_206 + f_221;
        f_223  =  f_222;
      }  // B18
      else
      {
        // BLOCK 20
        f_223  =  f_206;
      }  // B18
      // BLOCK 21 MERGES [20 19 ]
      i_224  =  i_208;
      f_206  =  f_223;
      i_207  =  i_224;
    }  // B17
    // BLOCK 22
    f_225  =  f_101 + f_102;
    f_226  =  f_103 + f_104;
    f_227  =  f_225 + f_226;
    f_228  =  f_105 + f_106;
    f_229  =  f_107 + f_108;
    f_230  =  f_228 + f_229;
    f_231  =  f_227 + f_230;
    f_232  =  f_231 + f_206;
    adf_13[i_99]  =  f_232;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 23 MERGES [22 27 ]
    i_233  =  128;
    for(;i_233 >= 1;)
    {
      // BLOCK 24
      b_234  =  i_99 < i_233;
      if(b_234)
      {
        // BLOCK 25
        f_235  =  adf_13[i_99];
        i_236  =  i_233 + i_99;
        f_237  =  adf_13[i_236];
        f_238  =  f_235 + f_237;
        adf_13[i_99]  =  f_238;
      }  // B24
      else
      {
        // BLOCK 26
      }  // B24
      // BLOCK 27 MERGES [26 25 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_239  =  i_233 >> 1;
      i_233  =  i_239;
    }  // B23
    // BLOCK 28
    f_240  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_241  =  i_99 == 0;
    if(b_241)
    {
      // BLOCK 29
      i_242  =  i_75 + i_16;
      l_243  =  (long) i_242;
      l_244  =  l_243 + 4L;
      l_245  =  l_244 << 2;
      ul_246  =  ul_0 + l_245;
      f_247  =  f_240 * f_74;
      f_248  =  f_80 - f_82;
      f_249  =  f_69 * f_240;
      f_250  =  f_248 - f_249;
      i_251  =  (f_247 < f_250) ? 1 : 0;
      f_252  =  (float) i_251;
      *((__global float *) ul_246)  =  f_252;
      i_253  =  i_242 + 1;
      l_254  =  (long) i_253;
      l_255  =  l_254 + 4L;
      l_256  =  l_255 << 2;
      ul_257  =  ul_0 + l_256;
      *((__global float *) ul_257)  =  f_240;
      i_258  =  i_242 + 2;
      l_259  =  (long) i_258;
      l_260  =  l_259 + 4L;
      l_261  =  l_260 << 2;
      ul_262  =  ul_0 + l_261;
      *((__global float *) ul_262)  =  f_93;
      i_263  =  i_242 + 3;
      l_264  =  (long) i_263;
      l_265  =  l_264 + 4L;
      l_266  =  l_265 << 2;
      ul_267  =  ul_0 + l_266;
      *((__global float *) ul_267)  =  0.0F;
      i_268  =  i_242 + 4;
      l_269  =  (long) i_268;
      l_270  =  l_269 + 4L;
      l_271  =  l_270 << 2;
      ul_272  =  ul_0 + l_271;
      *((__global float *) ul_272)  =  0.0F;
      i_273  =  i_242 + 5;
      l_274  =  (long) i_273;
      l_275  =  l_274 + 4L;
      l_276  =  l_275 << 2;
      ul_277  =  ul_0 + l_276;
      f_278  =  (float) i_63;
      *((__global float *) ul_277)  =  f_278;
      i_279  =  i_15 + -1;
      i_280  =  max(1, i_279);
      i_281  =  i_280 * i_17;
      i_282  =  i_15 + -2;
      i_283  =  max(0, i_282);
      i_284  =  min(i_55, i_283);
      i_285  =  i_281 + i_284;
      l_286  =  (long) i_285;
      l_287  =  l_286 + 4L;
      l_288  =  l_287 << 2;
      ul_289  =  ul_3 + l_288;
      i_290  =  *((__global int *) ul_289);
      i_291  =  i_18 + 22;
      l_292  =  (long) i_291;
      l_293  =  l_292 << 2;
      ul_294  =  ul_1 + l_293;
      i_295  =  *((__global int *) ul_294);
      ul_296  =  ul_10 + 28L;
      i_297  =  *((__global int *) ul_296);
      i_298  =  (i_55 < i_295) ? 1 : 0;
      i_299  =  i_298 * i_297;
      b_300  =  i_299 == 1;
      if(b_300)
      {
        // BLOCK 30
        i_301  =  i_290;
      }  // B29
      else
      {
        // BLOCK 31
        i_301  =  0;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      i_302  =  i_301 + i_94;
      l_303  =  (long) i_302;
      l_304  =  l_303 + 4L;
      l_305  =  l_304 << 2;
      b_306  =  i_23 == 6;
      if(b_306)
      {
        // BLOCK 33
        ul_307  =  ul_4 + l_305;
        f_308  =  *((__global float *) ul_307);
        f_309  =  f_308 - f_87;
        f_310  =  f_309;
      }  // B32
      else
      {
        // BLOCK 34
        ul_311  =  ul_7 + l_305;
        f_312  =  *((__global float *) ul_311);
        f_313  =  f_312 - f_89;
        f_310  =  f_313;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      ul_314  =  ul_5 + l_305;
      f_315  =  *((__global float *) ul_314);
      ul_316  =  ul_8 + l_305;
      f_317  =  *((__global float *) ul_316);
      i_318  =  (f_310 == 0.0F) ? 1 : 0;
      f_319  =  (float) i_301;
      i_320  =  (f_278 < f_319) ? 0 : 1;
      i_321  =  i_318 * i_320;
      i_322  =  (0.0F < f_310) ? 1 : 0;
      i_323  =  i_321 + i_322;
      i_324  =  1 - i_323;
      i_325  =  (i_23 == 12) ? 1 : 0;
      i_326  =  i_324 * i_325;
      i_327  =  (i_23 == 11) ? 1 : 0;
      i_328  =  (0.0F < f_317) ? 0 : 1;
      i_329  =  i_327 * i_328;
      i_330  =  (i_23 < 6) ? 1 : 0;
      i_331  =  (f_252 == 1.0F) ? 1 : 0;
      i_332  =  i_330 * i_331;
      i_333  =  (i_23 < 6) ? 0 : 1;
      i_334  =  (i_23 < 9) ? 1 : 0;
      i_335  =  i_333 * i_334;
      i_336  =  (f_310 < 0.0F) ? 1 : 0;
      i_337  =  i_335 * i_336;
      i_338  =  i_332 + i_337;
      i_339  =  i_329 + i_338;
      i_340  =  i_326 + i_339;
      b_341  =  i_340 == 1;
      if(b_341)
      {
        // BLOCK 36
        f_342  =  f_317;
      }  // B35
      else
      {
        // BLOCK 37
        f_342  =  f_315;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      b_343  =  i_340 == 1;
      if(b_343)
      {
        // BLOCK 39
        f_344  =  0.0F;
      }  // B38
      else
      {
        // BLOCK 40
        f_344  =  f_315;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_345  =  f_91 * f_315;
      f_346  =  f_317 / f_345;
      i_347  =  isless(f_317, f_345);
      if(i_347 == 1)
      {
        // BLOCK 42
        f_348  =  f_346;
      }  // B41
      else
      {
        // BLOCK 43
        f_348  =  1.0F;
      }  // B41
      // BLOCK 44 MERGES [43 42 ]
      b_349  =  i_23 < 6;
      if(b_349)
      {
        // BLOCK 45
        f_350  =  f_342;
      }  // B44
      else
      {
        // BLOCK 46
        f_351  =  fma(f_93, f_317, f_344);
        f_350  =  f_351;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      b_352  =  i_23 == 9;
      if(b_352)
      {
        // BLOCK 48
        f_353  =  f_317 / f_91;
        f_354  =  fmin(f_315, f_353);
        f_355  =  f_317 * 0.0F;
        f_356  =  fmax(f_354, f_355);
        f_357  =  f_356;
      }  // B47
      else
      {
        // BLOCK 49
        f_357  =  f_350;
      }  // B47
      // BLOCK 50 MERGES [48 49 ]
      f_358  =  1.0F - f_91;
      b_359  =  i_23 == 13;
      if(b_359)
      {
        // BLOCK 51
        f_360  =  f_358 * f_315;
        f_361  =  fma(f_93, f_317, f_360);
        f_362  =  f_361;
      }  // B50
      else
      {
        // BLOCK 52
        f_362  =  f_357;
      }  // B50
      // BLOCK 53 MERGES [51 52 ]
      b_363  =  i_23 == 10;
      if(b_363)
      {
        // BLOCK 54
        f_364  =  f_317 - f_315;
        f_365  =  fmax(0.0F, f_364);
        f_366  =  f_93 * 0.0F;
        f_367  =  f_365 * f_366;
        f_368  =  fma(f_348, f_315, f_367);
        f_369  =  f_368;
      }  // B53
      else
      {
        // BLOCK 55
        f_369  =  f_362;
      }  // B53
      // BLOCK 56 MERGES [54 55 ]
      i_370  =  isless(f_369, f_315);
      if(i_370 == 1)
      {
        // BLOCK 57
        f_371  =  f_369 / f_315;
        f_372  =  f_371;
      }  // B56
      else
      {
        // BLOCK 58
        f_372  =  1.0F;
      }  // B56
      // BLOCK 59 MERGES [58 57 ]
      b_373  =  i_23 == 10;
      if(b_373)
      {
        // BLOCK 60
        i_374  =  isless(f_317, f_345);
        if(i_374 == 1)
        {
          // BLOCK 61
          f_375  =  f_346;
        }  // B60
        else
        {
          // BLOCK 62
          f_375  =  1.0F;
        }  // B60
      }  // B59
      else
      {
        // BLOCK 63
        i_376  =  1 - i_340;
        f_377  =  (float) i_376;
        f_375  =  f_377;
      }  // B59
      // BLOCK 64 MERGES [62 63 61 ]
      b_378  =  i_23 == 13;
      if(b_378)
      {
        // BLOCK 65
        f_379  =  f_358;
      }  // B64
      else
      {
        // BLOCK 66
        f_379  =  f_375;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      b_380  =  i_23 < 10;
      if(b_380)
      {
        // BLOCK 68
        f_381  =  f_372;
      }  // B67
      else
      {
        // BLOCK 69
        f_381  =  f_379;
      }  // B67
      // BLOCK 70 MERGES [68 69 ]
      f_382  =  *((__global float *) ul_316);
      i_383  =  i_242 + 6;
      l_384  =  (long) i_383;
      l_385  =  l_384 + 4L;
      l_386  =  l_385 << 2;
      ul_387  =  ul_0 + l_386;
      f_388  =  (float) i_299;
      f_389  =  f_381 * f_388;
      *((__global float *) ul_387)  =  f_389;
      i_390  =  i_242 + 7;
      l_391  =  (long) i_390;
      l_392  =  l_391 + 4L;
      l_393  =  l_392 << 2;
      ul_394  =  ul_0 + l_393;
      i_395  =  (0.0F < f_382) ? 0 : 1;
      i_396  =  i_395 * i_327;
      i_397  =  i_396 + i_338;
      i_398  =  i_397 + i_326;
      i_399  =  i_398 * i_299;
      f_400  =  (float) i_399;
      *((__global float *) ul_394)  =  f_400;
      f_401  =  *((__global float *) ul_314);
      f_402  =  *((__global float *) ul_316);
      i_403  =  isless(f_402, f_401);
      if(i_403 == 1)
      {
        // BLOCK 71
        f_404  =  *((__global float *) ul_316);
        f_405  =  f_404 / f_401;
        f_406  =  f_405;
      }  // B70
      else
      {
        // BLOCK 72
        f_406  =  1.0F;
      }  // B70
      // BLOCK 73 MERGES [71 72 ]
      i_407  =  i_242 + 8;
      l_408  =  (long) i_407;
      l_409  =  l_408 + 4L;
      l_410  =  l_409 << 2;
      ul_411  =  ul_0 + l_410;
      f_412  =  f_406 * f_388;
      *((__global float *) ul_411)  =  f_412;
    }  // B28
    else
    {
      // BLOCK 74
    }  // B28
  }  // B9
  else
  {
    // BLOCK 75
  }  // B9
  // BLOCK 76 MERGES [75 74 73 ]
  return;
}  //  kernel
