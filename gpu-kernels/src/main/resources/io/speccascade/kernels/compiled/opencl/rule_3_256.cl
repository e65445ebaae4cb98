#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_14, *ul_143, *ul_145, *ul_157, *ul_159, *ul_171, *ul_173, *ul_185, *ul_187, *ul_199, *ul_2, *ul_201, *ul_213, *ul_215, *ul_22, *ul_227, *ul_229, *ul_241, *ul_243, *ul_260, *ul_262, *ul_27, *ul_295, *ul_3, *ul_32, *ul_321, *ul_322, *ul_323, *ul_324, *ul_327, *ul_339, *ul_344, *ul_346, *ul_357, *ul_361, *ul_364, *ul_366, *ul_37, *ul_4, *ul_42, *ul_437, *ul_442, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_114, b_254, b_287, b_294, b_350, b_356, b_391, b_393, b_401, b_404, b_411, b_415, b_425, b_430, b_432, b_44, b_48, b_51, b_61;
  float f_107, f_113, f_115, f_116, f_117, f_118, f_120, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_137, f_144, f_146, f_147, f_149, f_150, f_151, f_158, f_160, f_161, f_163, f_164, f_165, f_172, f_174, f_175, f_177, f_178, f_179, f_186, f_188, f_189, f_191, f_192, f_193, f_200, f_202, f_203, f_205, f_206, f_207, f_214, f_216, f_217, f_219, f_220, f_221, f_228, f_230, f_231, f_233, f_234, f_235, f_242, f_244, f_245, f_247, f_248, f_250, f_261, f_263, f_264, f_266, f_267, f_268, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_288, f_290, f_291, f_293, f_297, f_303, f_308, f_309, f_314, f_315, f_316, f_320, f_328, f_358, f_359, f_360, f_362, f_363, f_365, f_367, f_369, f_392, f_394, f_395, f_396, f_397, f_398, f_400, f_402, f_403, f_405, f_406, f_407, f_408, f_409, f_410, f_412, f_413, f_414, f_416, f_417, f_418, f_419, f_420, f_421, f_423, f_424, f_427, f_429, f_431, f_433, f_434, f_438, f_439, f_448, f_69, f_74, f_80, f_82, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_119, i_121, i_124, i_131, i_132, i_133, i_134, i_135, i_136, i_138, i_139, i_148, i_15, i_152, i_153, i_16, i_162, i_166, i_167, i_17, i_176, i_18, i_180, i_181, i_19, i_190, i_194, i_195, i_204, i_208, i_209, i_218, i_222, i_223, i_23, i_232, i_236, i_237, i_24, i_246, i_249, i_251, i_252, i_253, i_255, i_256, i_265, i_269, i_28, i_286, i_289, i_29, i_292, i_296, i_298, i_299, i_300, i_301, i_302, i_304, i_305, i_306, i_307, i_310, i_311, i_312, i_313, i_317, i_318, i_319, i_329, i_33, i_330, i_331, i_332, i_333, i_334, i_335, i_34, i_340, i_341, i_345, i_347, i_348, i_349, i_351, i_352, i_368, i_370, i_371, i_372, i_373, i_374, i_375, i_376, i_377, i_378, i_379, i_38, i_380, i_381, i_382, i_383, i_384, i_385, i_386, i_387, i_388, i_389, i_39, i_390, i_399, i_422, i_426, i_428, i_43, i_443, i_444, i_445, i_446, i_447, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_140, l_141, l_142, l_154, l_155, l_156, l_168, l_169, l_170, l_182, l_183, l_184, l_196, l_197, l_198, l_20, l_21, l_210, l_211, l_212, l_224, l_225, l_226, l_238, l_239, l_240, l_25, l_257, l_258, l_259, l_26, l_30, l_31, l_325, l_326, l_336, l_337, l_338, l_342, l_343, l_35, l_353, l_354, l_355, l_36, l_40, l_41, l_435, l_436, l_440, l_441, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_89, l_90, l_96, l_97;

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
  i_59  =  (i_52 == 3) ? 1 : 0;
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
    i_83  =  i_75 + 7;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_9 + l_85;
    f_87  =  *((__global float *) ul_86);
    i_88  =  i_75 + 6;
    l_89  =  (long) i_88;
    l_90  =  l_89 << 2;
    ul_91  =  ul_6 + l_90;
    f_92  =  *((__global float *) ul_91);
    ul_93  =  ul_9 + l_90;
    f_94  =  *((__global float *) ul_93);
    i_95  =  i_75 + 5;
    l_96  =  (long) i_95;
    l_97  =  l_96 << 2;
    ul_98  =  ul_6 + l_97;
    f_99  =  *((__global float *) ul_98);
    i_100  =  i_63 * i_16;
    i_101  =  isnan(f_99)? 0 : (int) f_99;
    i_102  =  i_100 + i_101;
    l_103  =  (long) i_102;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_7 + l_105;
    f_107  =  *((__global float *) ul_106);
    i_108  =  i_75 + 4;
    l_109  =  (long) i_108;
    l_110  =  l_109 + 4L;
    l_111  =  l_110 << 2;
    ul_112  =  ul_6 + l_111;
    f_113  =  *((__global float *) ul_112);
    b_114  =  i_23 == 7;
    if(b_114)
    {
      // BLOCK 11
      f_115  =  exp(f_87);
      f_116  =  f_115;
    }  // B10
    else
    {
      // BLOCK 12
      f_116  =  1.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    f_117  =  f_69 + f_74;
    f_118  =  f_117 * f_116;
    i_119  =  isless(f_118, 1.0F);
    if(i_119 == 1)
    {
      // BLOCK 14
      f_120  =  f_118;
    }  // B13
    else
    {
      // BLOCK 15
      f_120  =  0.5F;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_121  =  isless(f_118, 1.0F);
    if(i_121 == 1)
    {
      // BLOCK 17
      f_122  =  -f_120;
      f_123  =  1.0F - f_120;
      i_124  =  isequal(f_123, 1.0F);
      if(i_124 == 1)
      {
        // BLOCK 18
        f_125  =  f_122;
      }  // B17
      else
      {
        // BLOCK 19
        f_126  =  log(f_123);
        f_127  =  f_126 * f_122;
        f_128  =  f_123 - 1.0F;
        f_129  =  f_127 / f_128;
        f_125  =  f_129;
      }  // B17
    }  // B16
    else
    {
      // BLOCK 20
      f_130  =  -1.0F / 0.0F;
      f_125  =  f_130;
    }  // B16
    // BLOCK 21 MERGES [18 20 19 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_131  =  i_63 >> 31;
    i_132  =  i_131 >> 21;
    i_133  =  i_132 + i_63;
    i_134  =  i_133 & -2048;
    i_135  =  get_local_id(0);
    // BLOCK 22 MERGES [21 47 ]
    i_136  =  0;
    for(;i_136 < i_134;)
    {
      // BLOCK 23
      f_137  =  ul_12[0];
      i_138  =  i_100 + i_136;
      i_139  =  i_138 + i_135;
      l_140  =  (long) i_139;
      l_141  =  l_140 + 4L;
      l_142  =  l_141 << 2;
      ul_143  =  ul_5 + l_142;
      f_144  =  *((__global float *) ul_143);
      ul_145  =  ul_7 + l_142;
      f_146  =  *((__global float *) ul_145);
      f_147  =  f_146 - f_94;
      i_148  =  isless(f_147, f_125);
      if(i_148 == 1)
      {
        // BLOCK 24
        f_149  =  f_144;
      }  // B23
      else
      {
        // BLOCK 25
        f_149  =  0.0F;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_150  =  f_149 + f_137;
      ul_12[0]  =  f_150;
      f_151  =  ul_12[1];
      i_152  =  i_138 + 256;
      i_153  =  i_152 + i_135;
      l_154  =  (long) i_153;
      l_155  =  l_154 + 4L;
      l_156  =  l_155 << 2;
      ul_157  =  ul_5 + l_156;
      f_158  =  *((__global float *) ul_157);
      ul_159  =  ul_7 + l_156;
      f_160  =  *((__global float *) ul_159);
      f_161  =  f_160 - f_94;
      i_162  =  isless(f_161, f_125);
      if(i_162 == 1)
      {
        // BLOCK 27
        f_163  =  f_158;
      }  // B26
      else
      {
        // BLOCK 28
        f_163  =  0.0F;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      f_164  =  f_163 + f_151;
      ul_12[1]  =  f_164;
      f_165  =  ul_12[2];
      i_166  =  i_138 + 512;
      i_167  =  i_166 + i_135;
      l_168  =  (long) i_167;
      l_169  =  l_168 + 4L;
      l_170  =  l_169 << 2;
      ul_171  =  ul_5 + l_170;
      f_172  =  *((__global float *) ul_171);
      ul_173  =  ul_7 + l_170;
      f_174  =  *((__global float *) ul_173);
      f_175  =  f_174 - f_94;
      i_176  =  isless(f_175, f_125);
      if(i_176 == 1)
      {
        // BLOCK 30
        f_177  =  f_172;
      }  // B29
      else
      {
        // BLOCK 31
        f_177  =  0.0F;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      f_178  =  f_177 + f_165;
      ul_12[2]  =  f_178;
      f_179  =  ul_12[3];
      i_180  =  i_138 + 768;
      i_181  =  i_180 + i_135;
      l_182  =  (long) i_181;
      l_183  =  l_182 + 4L;
      l_184  =  l_183 << 2;
      ul_185  =  ul_5 + l_184;
      f_186  =  *((__global float *) ul_185);
      ul_187  =  ul_7 + l_184;
      f_188  =  *((__global float *) ul_187);
      f_189  =  f_188 - f_94;
      i_190  =  isless(f_189, f_125);
      if(i_190 == 1)
      {
        // BLOCK 33
        f_191  =  f_186;
      }  // B32
      else
      {
        // BLOCK 34
        f_191  =  0.0F;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_192  =  f_191 + f_179;
      ul_12[3]  =  f_192;
      f_193  =  ul_12[4];
      i_194  =  i_138 + 1024;
      i_195  =  i_194 + i_135;
      l_196  =  (long) i_195;
      l_197  =  l_196 + 4L;
      l_198  =  l_197 << 2;
      ul_199  =  ul_5 + l_198;
      f_200  =  *((__global float *) ul_199);
      ul_201  =  ul_7 + l_198;
      f_202  =  *((__global float *) ul_201);
      f_203  =  f_202 - f_94;
      i_204  =  isless(f_203, f_125);
      if(i_204 == 1)
      {
        // BLOCK 36
        f_205  =  f_200;
      }  // B35
      else
      {
        // BLOCK 37
        f_205  =  0.0F;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      f_206  =  f_205 + f_193;
      ul_12[4]  =  f_206;
      f_207  =  ul_12[5];
      i_208  =  i_138 + 1280;
      i_209  =  i_208 + i_135;
      l_210  =  (long) i_209;
      l_211  =  l_210 + 4L;
      l_212  =  l_211 << 2;
      ul_213  =  ul_5 + l_212;
      f_214  =  *((__global float *) ul_213);
      ul_215  =  ul_7 + l_212;
      f_216  =  *((__global float *) ul_215);
      f_217  =  f_216 - f_94;
      i_218  =  isless(f_217, f_125);
      if(i_218 == 1)
      {
        // BLOCK 39
        f_219  =  f_214;
      }  // B38
      else
      {
        // BLOCK 40
        f_219  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_220  =  f_219 + f_207;
      ul_12[5]  =  f_220;
      f_221  =  ul_12[6];
      i_222  =  i_138 + 1536;
      i_223  =  i_222 + i_135;
      l_224  =  (long) i_223;
      l_225  =  l_224 + 4L;
      l_226  =  l_225 << 2;
      ul_227  =  ul_5 + l_226;
      f_228  =  *((__global float *) ul_227);
      ul_229  =  ul_7 + l_226;
      f_230  =  *((__global float *) ul_229);
      f_231  =  f_230 - f_94;
      i_232  =  isless(f_231, f_125);
      if(i_232 == 1)
      {
        // BLOCK 42
        f_233  =  f_228;
      }  // B41
      else
      {
        // BLOCK 43
        f_233  =  0.0F;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_234  =  f_233 + f_221;
      ul_12[6]  =  f_234;
      f_235  =  ul_12[7];
      i_236  =  i_138 + 1792;
      i_237  =  i_236 + i_135;
      l_238  =  (long) i_237;
      l_239  =  l_238 + 4L;
      l_240  =  l_239 << 2;
      ul_241  =  ul_5 + l_240;
      f_242  =  *((__global float *) ul_241);
      ul_243  =  ul_7 + l_240;
      f_244  =  *((__global float *) ul_243);
      f_245  =  f_244 - f_94;
      i_246  =  isless(f_245, f_125);
      if(i_246 == 1)
      {
        // BLOCK 45
        f_247  =  f_242;
      }  // B44
      else
      {
        // BLOCK 46
        f_247  =  0.0F;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      f_248  =  f_247 + f_235;
      ul_12[7]  =  f_248;
      i_249  =  i_136 + 2048;
      i_136  =  i_249;
    }  // B22
    // BLOCK 48
    // BLOCK 49 MERGES [48 56 ]
    f_250  =  0.0F;
    i_251  =  i_134;
    for(;i_251 < i_63;)
    {
      // BLOCK 50
      i_252  =  i_251 + 256;
      i_253  =  i_251 + i_135;
      b_254  =  i_253 < i_63;
      if(b_254)
      {
        // BLOCK 51
        i_255  =  i_100 + i_135;
        i_256  =  i_255 + i_251;
        l_257  =  (long) i_256;
        l_258  =  l_257 + 4L;
        l_259  =  l_258 << 2;
        ul_260  =  ul_5 + l_259;
        f_261  =  *((__global float *) ul_260);
        ul_262  =  ul_7 + l_259;
        f_263  =  *((__global float *) ul_262);
        f_264  =  f_263 - f_94;
        i_265  =  isless(f_264, f_125);
        if(i_265 == 1)
        {
          // BLOCK 52
          f_266  =  f_261;
        }  // B51
        else
        {
          // BLOCK 53
          f_266  =  0.0F;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        f_267  =  f_250 + f_266;
        f_268  =  f_267;
      }  // B50
      else
      {
        // BLOCK 55
        f_268  =  f_250;
      }  // B50
      // BLOCK 56 MERGES [55 54 ]
      i_269  =  i_252;
      f_250  =  f_268;
      i_251  =  i_269;
    }  // B49
    // BLOCK 57
    f_270  =  ul_12[0];
    f_271  =  ul_12[1];
    f_272  =  ul_12[2];
    f_273  =  ul_12[3];
    f_274  =  ul_12[4];
    f_275  =  ul_12[5];
    f_276  =  ul_12[6];
    f_277  =  ul_12[7];
    f_278  =  f_270 + f_271;
    f_279  =  f_272 + f_273;
    f_280  =  f_278 + f_279;
    f_281  =  f_274 + f_275;
    f_282  =  f_276 + f_277;
    f_283  =  f_281 + f_282;
    f_284  =  f_280 + f_283;
    f_285  =  f_284 + f_250;
    adf_13[i_135]  =  f_285;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 58 MERGES [57 62 ]
    i_286  =  128;
    for(;i_286 >= 1;)
    {
      // BLOCK 59
      b_287  =  i_135 < i_286;
      if(b_287)
      {
        // BLOCK 60
        f_288  =  adf_13[i_135];
        i_289  =  i_286 + i_135;
        f_290  =  adf_13[i_289];
        f_291  =  f_288 + f_290;
        adf_13[i_135]  =  f_291;
      }  // B59
      else
      {
        // BLOCK 61
      }  // B59
      // BLOCK 62 MERGES [61 60 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_292  =  i_286 >> 1;
      i_286  =  i_292;
    }  // B58
    // BLOCK 63
    f_293  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_294  =  i_135 == 0;
    if(b_294)
    {
      // BLOCK 64
      ul_295  =  ul_0 + l_78;
      i_296  =  (i_23 == 1) ? 1 : 0;
      f_297  =  f_80 - f_69;
      i_298  =  (f_74 < f_297) ? 1 : 0;
      i_299  =  i_296 * i_298;
      i_300  =  (i_23 == 0) ? 1 : 0;
      i_301  =  i_299 + i_300;
      i_302  =  (i_23 == 2) ? 1 : 0;
      f_303  =  f_113 - f_69;
      i_304  =  (f_74 < f_303) ? 1 : 0;
      i_305  =  i_302 * i_304;
      i_306  =  i_301 + i_305;
      i_307  =  (i_23 == 3) ? 1 : 0;
      f_308  =  f_80 - f_82;
      f_309  =  f_308 - f_69;
      i_310  =  (f_74 < f_309) ? 1 : 0;
      i_311  =  i_307 * i_310;
      i_312  =  i_306 + i_311;
      i_313  =  (i_23 == 5) ? 1 : 0;
      f_314  =  f_107 - f_94;
      f_315  =  f_87 - f_314;
      f_316  =  f_315 - f_69;
      i_317  =  (f_74 < f_316) ? 1 : 0;
      i_318  =  i_313 * i_317;
      i_319  =  i_312 + i_318;
      f_320  =  (float) i_319;
      *((__global float *) ul_295)  =  f_320;
      ul_321  =  ul_0 + l_97;
      *((__global float *) ul_321)  =  0.0F;
      ul_322  =  ul_0 + l_90;
      *((__global float *) ul_322)  =  f_293;
      ul_323  =  ul_0 + l_85;
      *((__global float *) ul_323)  =  0.0F;
      ul_324  =  ul_0 + l_111;
      *((__global float *) ul_324)  =  f_125;
      l_325  =  l_96 + 4L;
      l_326  =  l_325 << 2;
      ul_327  =  ul_0 + l_326;
      f_328  =  (float) i_63;
      *((__global float *) ul_327)  =  f_328;
      i_329  =  i_15 + -1;
      i_330  =  max(1, i_329);
      i_331  =  i_330 * i_17;
      i_332  =  i_15 + -2;
      i_333  =  max(0, i_332);
      i_334  =  min(i_55, i_333);
      i_335  =  i_331 + i_334;
      l_336  =  (long) i_335;
      l_337  =  l_336 + 4L;
      l_338  =  l_337 << 2;
      ul_339  =  ul_3 + l_338;
      i_340  =  *((__global int *) ul_339);
      i_341  =  i_18 + 22;
      l_342  =  (long) i_341;
      l_343  =  l_342 << 2;
      ul_344  =  ul_1 + l_343;
      i_345  =  *((__global int *) ul_344);
      ul_346  =  ul_10 + 28L;
      i_347  =  *((__global int *) ul_346);
      i_348  =  (i_55 < i_345) ? 1 : 0;
      i_349  =  i_348 * i_347;
      b_350  =  i_349 == 1;
      if(b_350)
      {
        // BLOCK 65
        i_351  =  i_340;
      }  // B64
      else
      {
        // BLOCK 66
        i_351  =  0;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      i_352  =  i_351 + i_100;
      l_353  =  (long) i_352;
      l_354  =  l_353 + 4L;
      l_355  =  l_354 << 2;
      b_356  =  i_23 == 6;
      if(b_356)
      {
        // BLOCK 68
        ul_357  =  ul_4 + l_355;
        f_358  =  *((__global float *) ul_357);
        f_359  =  f_358 - f_92;
        f_360  =  f_359;
      }  // B67
      else
      {
        // BLOCK 69
        ul_361  =  ul_7 + l_355;
        f_362  =  *((__global float *) ul_361);
        f_363  =  f_362 - f_94;
        f_360  =  f_363;
      }  // B67
      // BLOCK 70 MERGES [68 69 ]
      ul_364  =  ul_5 + l_355;
      f_365  =  *((__global float *) ul_364);
      ul_366  =  ul_8 + l_355;
      f_367  =  *((__global float *) ul_366);
      i_368  =  (f_360 == f_125) ? 1 : 0;
      f_369  =  (float) i_351;
      i_370  =  (f_328 < f_369) ? 0 : 1;
      i_371  =  i_368 * i_370;
      i_372  =  (f_125 < f_360) ? 1 : 0;
      i_373  =  i_371 + i_372;
      i_374  =  1 - i_373;
      i_375  =  (i_23 == 12) ? 1 : 0;
      i_376  =  i_374 * i_375;
      i_377  =  (i_23 == 11) ? 1 : 0;
      i_378  =  (f_125 < f_367) ? 0 : 1;
      i_379  =  i_377 * i_378;
      i_380  =  (i_23 < 6) ? 1 : 0;
      i_381  =  (f_320 == 1.0F) ? 1 : 0;
      i_382  =  i_380 * i_381;
      i_383  =  (i_23 < 6) ? 0 : 1;
      i_384  =  (i_23 < 9) ? 1 : 0;
      i_385  =  i_383 * i_384;
      i_386  =  (f_360 < f_125) ? 1 : 0;
      i_387  =  i_385 * i_386;
      i_388  =  i_382 + i_387;
      i_389  =  i_379 + i_388;
      i_390  =  i_376 + i_389;
      b_391  =  i_390 == 1;
      if(b_391)
      {
        // BLOCK 71
        f_392  =  f_367;
      }  // B70
      else
      {
        // BLOCK 72
        f_392  =  f_365;
      }  // B70
      // BLOCK 73 MERGES [71 72 ]
      b_393  =  i_390 == 1;
      if(b_393)
      {
        // BLOCK 74
        f_394  =  0.0F;
      }  // B73
      else
      {
        // BLOCK 75
        f_394  =  f_365;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      f_395  =  1.0F - f_69;
      f_396  =  f_395 - f_74;
      f_397  =  f_396 * f_365;
      f_398  =  f_367 / f_397;
      i_399  =  isless(f_367, f_397);
      if(i_399 == 1)
      {
        // BLOCK 77
        f_400  =  f_398;
      }  // B76
      else
      {
        // BLOCK 78
        f_400  =  1.0F;
      }  // B76
      // BLOCK 79 MERGES [78 77 ]
      b_401  =  i_23 < 6;
      if(b_401)
      {
        // BLOCK 80
        f_402  =  f_392;
      }  // B79
      else
      {
        // BLOCK 81
        f_403  =  fma(f_293, f_367, f_394);
        f_402  =  f_403;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      b_404  =  i_23 == 9;
      if(b_404)
      {
        // BLOCK 83
        f_405  =  f_367 / f_396;
        f_406  =  fmin(f_365, f_405);
        f_407  =  f_367 * 0.0F;
        f_408  =  fmax(f_406, f_407);
        f_409  =  f_408;
      }  // B82
      else
      {
        // BLOCK 84
        f_409  =  f_402;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      f_410  =  1.0F - f_396;
      b_411  =  i_23 == 13;
      if(b_411)
      {
        // BLOCK 86
        f_412  =  f_410 * f_365;
        f_413  =  fma(f_293, f_367, f_412);
        f_414  =  f_413;
      }  // B85
      else
      {
        // BLOCK 87
        f_414  =  f_409;
      }  // B85
      // BLOCK 88 MERGES [86 87 ]
      b_415  =  i_23 == 10;
      if(b_415)
      {
        // BLOCK 89
        f_416  =  f_367 - f_365;
        f_417  =  fmax(0.0F, f_416);
        f_418  =  f_293 * 0.0F;
        f_419  =  f_417 * f_418;
        f_420  =  fma(f_400, f_365, f_419);
        f_421  =  f_420;
      }  // B88
      else
      {
        // BLOCK 90
        f_421  =  f_414;
      }  // B88
      // BLOCK 91 MERGES [89 90 ]
      i_422  =  isless(f_421, f_365);
      if(i_422 == 1)
      {
        // BLOCK 92
        f_423  =  f_421 / f_365;
        f_424  =  f_423;
      }  // B91
      else
      {
        // BLOCK 93
        f_424  =  1.0F;
      }  // B91
      // BLOCK 94 MERGES [93 92 ]
      b_425  =  i_23 == 10;
      if(b_425)
      {
        // BLOCK 95
        i_426  =  isless(f_367, f_397);
        if(i_426 == 1)
        {
          // BLOCK 96
          f_427  =  f_398;
        }  // B95
        else
        {
          // BLOCK 97
          f_427  =  1.0F;
        }  // B95
      }  // B94
      else
      {
        // BLOCK 98
        i_428  =  1 - i_390;
        f_429  =  (float) i_428;
        f_427  =  f_429;
      }  // B94
      // BLOCK 99 MERGES [97 98 96 ]
      b_430  =  i_23 == 13;
      if(b_430)
      {
        // BLOCK 100
        f_431  =  f_410;
      }  // B99
      else
      {
        // BLOCK 101
        f_431  =  f_427;
      }  // B99
      // BLOCK 102 MERGES [100 101 ]
      b_432  =  i_23 < 10;
      if(b_432)
      {
        // BLOCK 103
        f_433  =  f_424;
      }  // B102
      else
      {
        // BLOCK 104
        f_433  =  f_431;
      }  // B102
      // BLOCK 105 MERGES [103 104 ]
      f_434  =  *((__global float *) ul_366);
      l_435  =  l_89 + 4L;
      l_436  =  l_435 << 2;
      ul_437  =  ul_0 + l_436;
      f_438  =  (float) i_349;
      f_439  =  f_433 * f_438;
      *((__global float *) ul_437)  =  f_439;
      l_440  =  l_84 + 4L;
      l_441  =  l_440 << 2;
      ul_442  =  ul_0 + l_441;
      i_443  =  (f_125 < f_434) ? 0 : 1;
      i_444  =  i_443 * i_377;
      i_445  =  i_444 + i_388;
      i_446  =  i_445 + i_376;
      i_447  =  i_446 * i_349;
      f_448  =  (float) i_447;
      *((__global float *) ul_442)  =  f_448;
    }  // B63
    else
    {
      // BLOCK 106
    }  // B63
  }  // B9
  else
  {
    // BLOCK 107
  }  // B9
  // BLOCK 108 MERGES [107 106 105 ]
  return;
}  //  kernel
