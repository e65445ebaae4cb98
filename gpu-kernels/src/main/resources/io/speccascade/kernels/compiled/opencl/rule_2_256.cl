#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_105, *ul_111, *ul_14, *ul_156, *ul_159, *ul_161, *ul_174, *ul_177, *ul_179, *ul_192, *ul_195, *ul_197, *ul_2, *ul_210, *ul_213, *ul_215, *ul_22, *ul_228, *ul_231, *ul_233, *ul_246, *ul_249, *ul_251, *ul_264, *ul_267, *ul_269, *ul_27, *ul_282, *ul_285, *ul_287, *ul_3, *ul_305, *ul_308, *ul_310, *ul_32, *ul_343, *ul_369, *ul_37, *ul_370, *ul_371, *ul_372, *ul_375, *ul_387, *ul_392, *ul_394, *ul_4, *ul_405, *ul_409, *ul_412, *ul_414, *ul_42, *ul_478, *ul_483, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_85, *ul_9, *ul_90, *ul_92, *ul_97;
  bool b_114, b_119, b_141, b_155, b_173, b_191, b_209, b_227, b_245, b_263, b_281, b_298, b_304, b_335, b_342, b_398, b_404, b_439, b_44, b_441, b_449, b_452, b_458, b_468, b_47, b_473, b_58;
  float f_106, f_112, f_113, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_126, f_128, f_129, f_130, f_132, f_134, f_135, f_136, f_137, f_138, f_139, f_142, f_149, f_157, f_158, f_160, f_162, f_163, f_165, f_166, f_167, f_175, f_176, f_178, f_180, f_181, f_183, f_184, f_185, f_193, f_194, f_196, f_198, f_199, f_201, f_202, f_203, f_211, f_212, f_214, f_216, f_217, f_219, f_220, f_221, f_229, f_230, f_232, f_234, f_235, f_237, f_238, f_239, f_247, f_248, f_250, f_252, f_253, f_255, f_256, f_257, f_265, f_266, f_268, f_270, f_271, f_273, f_274, f_275, f_283, f_284, f_286, f_288, f_289, f_291, f_292, f_294, f_306, f_307, f_309, f_311, f_312, f_314, f_315, f_316, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_336, f_338, f_339, f_341, f_345, f_351, f_356, f_357, f_362, f_363, f_364, f_368, f_376, f_406, f_407, f_408, f_410, f_411, f_413, f_415, f_417, f_440, f_442, f_443, f_444, f_445, f_446, f_448, f_450, f_451, f_453, f_454, f_455, f_456, f_457, f_459, f_460, f_461, f_462, f_463, f_464, f_466, f_467, f_470, f_472, f_474, f_475, f_479, f_480, f_489, f_66, f_71, f_77, f_79, f_84, f_86, f_91, f_93, f_98;
  int i_100, i_101, i_107, i_125, i_127, i_131, i_133, i_140, i_143, i_144, i_145, i_146, i_147, i_148, i_15, i_150, i_151, i_16, i_164, i_168, i_169, i_17, i_18, i_182, i_186, i_187, i_19, i_200, i_204, i_205, i_218, i_222, i_223, i_23, i_236, i_24, i_240, i_241, i_254, i_258, i_259, i_272, i_276, i_277, i_28, i_29, i_290, i_293, i_295, i_296, i_297, i_299, i_300, i_313, i_317, i_33, i_334, i_337, i_34, i_340, i_344, i_346, i_347, i_348, i_349, i_350, i_352, i_353, i_354, i_355, i_358, i_359, i_360, i_361, i_365, i_366, i_367, i_377, i_378, i_379, i_38, i_380, i_381, i_382, i_383, i_388, i_389, i_39, i_393, i_395, i_396, i_397, i_399, i_400, i_416, i_418, i_419, i_420, i_421, i_422, i_423, i_424, i_425, i_426, i_427, i_428, i_429, i_43, i_430, i_431, i_432, i_433, i_434, i_435, i_436, i_437, i_438, i_447, i_45, i_46, i_465, i_469, i_471, i_48, i_484, i_485, i_486, i_487, i_488, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_87, i_94, i_99;
  long l_102, l_103, l_104, l_108, l_109, l_110, l_152, l_153, l_154, l_170, l_171, l_172, l_188, l_189, l_190, l_20, l_206, l_207, l_208, l_21, l_224, l_225, l_226, l_242, l_243, l_244, l_25, l_26, l_260, l_261, l_262, l_278, l_279, l_280, l_30, l_301, l_302, l_303, l_31, l_35, l_36, l_373, l_374, l_384, l_385, l_386, l_390, l_391, l_40, l_401, l_402, l_403, l_41, l_476, l_477, l_481, l_482, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_88, l_89, l_95, l_96;

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
  i_56  =  (i_49 == 2) ? 1 : 0;
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
    i_80  =  i_72 + 7;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 2;
    ul_83  =  ul_6 + l_82;
    f_84  =  *((__global float *) ul_83);
    ul_85  =  ul_9 + l_82;
    f_86  =  *((__global float *) ul_85);
    i_87  =  i_72 + 6;
    l_88  =  (long) i_87;
    l_89  =  l_88 << 2;
    ul_90  =  ul_6 + l_89;
    f_91  =  *((__global float *) ul_90);
    ul_92  =  ul_9 + l_89;
    f_93  =  *((__global float *) ul_92);
    i_94  =  i_72 + 5;
    l_95  =  (long) i_94;
    l_96  =  l_95 << 2;
    ul_97  =  ul_6 + l_96;
    f_98  =  *((__global float *) ul_97);
    i_99  =  i_60 * i_16;
    i_100  =  isnan(f_98)? 0 : (int) f_98;
    i_101  =  i_99 + i_100;
    l_102  =  (long) i_101;
    l_103  =  l_102 + 4L;
    l_104  =  l_103 << 2;
    ul_105  =  ul_7 + l_104;
    f_106  =  *((__global float *) ul_105);
    i_107  =  i_72 + 4;
    l_108  =  (long) i_107;
    l_109  =  l_108 + 4L;
    l_110  =  l_109 << 2;
    ul_111  =  ul_6 + l_110;
    f_112  =  *((__global float *) ul_111);
    f_113  =  f_66 + f_71;
    b_114  =  i_23 == 7;
    if(b_114)
    {
      // BLOCK 8
      f_115  =  exp(f_86);
      f_116  =  f_113 * f_115;
      f_117  =  f_116;
    }  // B7
    else
    {
      // BLOCK 9
      f_117  =  f_113;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_118  =  -1.0F / 0.0F;
    b_119  =  i_23 == 6;
    if(b_119)
    {
      // BLOCK 11
      f_120  =  f_84 - f_86;
      f_121  =  exp(f_120);
      f_122  =  exp(f_84);
      f_123  =  f_122 * f_113;
      f_124  =  f_121 - f_123;
      i_125  =  isless(0.0F, f_124);
      if(i_125 == 1)
      {
        // BLOCK 12
        f_126  =  f_124;
      }  // B11
      else
      {
        // BLOCK 13
        f_126  =  1.0F;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_127  =  isless(0.0F, f_124);
      if(i_127 == 1)
      {
        // BLOCK 15
        f_128  =  log(f_126);
        f_129  =  f_128;
      }  // B14
      else
      {
        // BLOCK 16
        f_129  =  f_118;
      }  // B14
    }  // B10
    else
    {
      // BLOCK 17
      f_130  =  1.0F - f_117;
      i_131  =  isless(0.0F, f_130);
      if(i_131 == 1)
      {
        // BLOCK 18
        f_132  =  f_130;
      }  // B17
      else
      {
        // BLOCK 19
        f_132  =  0.5F;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      i_133  =  isequal(f_130, 1.0F);
      if(i_133 == 1)
      {
        // BLOCK 21
        f_134  =  -f_117;
        f_135  =  f_134;
      }  // B20
      else
      {
        // BLOCK 22
        f_136  =  log(f_132);
        f_137  =  f_136 * f_117;
        f_138  =  1.0F - f_132;
        f_139  =  f_137 / f_138;
        f_135  =  f_139;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      i_140  =  isless(0.0F, f_130);
      if(i_140 == 1)
      {
        // BLOCK 24
        f_129  =  f_135;
      }  // B23
      else
      {
        // BLOCK 25
        f_129  =  f_118;
      }  // B23
    }  // B10
    // BLOCK 26 MERGES [15 24 25 16 ]
    b_141  =  i_23 == 6;
    if(b_141)
    {
      // BLOCK 27
      f_142  =  f_91;
    }  // B26
    else
    {
      // BLOCK 28
      f_142  =  f_93;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_143  =  i_60 >> 31;
    i_144  =  i_143 >> 21;
    i_145  =  i_144 + i_60;
    i_146  =  i_145 & -2048;
    i_147  =  get_local_id(0);
    // BLOCK 30 MERGES [29 79 ]
    i_148  =  0;
    for(;i_148 < i_146;)
    {
      // BLOCK 31
      f_149  =  ul_12[0];
      i_150  =  i_99 + i_148;
      i_151  =  i_150 + i_147;
      l_152  =  (long) i_151;
      l_153  =  l_152 + 4L;
      l_154  =  l_153 << 2;
      b_155  =  i_23 == 6;
      if(b_155)
      {
        // BLOCK 32
        ul_156  =  ul_4 + l_154;
        f_157  =  *((__global float *) ul_156);
        f_158  =  f_157;
      }  // B31
      else
      {
        // BLOCK 33
        ul_159  =  ul_7 + l_154;
        f_160  =  *((__global float *) ul_159);
        f_158  =  f_160;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      ul_161  =  ul_5 + l_154;
      f_162  =  *((__global float *) ul_161);
      f_163  =  f_158 - f_142;
      i_164  =  isless(f_163, f_129);
      if(i_164 == 1)
      {
        // BLOCK 35
        f_165  =  f_162;
      }  // B34
      else
      {
        // BLOCK 36
        f_165  =  0.0F;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      f_166  =  f_165 + f_149;
      ul_12[0]  =  f_166;
      f_167  =  ul_12[1];
      i_168  =  i_150 + 256;
      i_169  =  i_168 + i_147;
      l_170  =  (long) i_169;
      l_171  =  l_170 + 4L;
      l_172  =  l_171 << 2;
      b_173  =  i_23 == 6;
      if(b_173)
      {
        // BLOCK 38
        ul_174  =  ul_4 + l_172;
        f_175  =  *((__global float *) ul_174);
        f_176  =  f_175;
      }  // B37
      else
      {
        // BLOCK 39
        ul_177  =  ul_7 + l_172;
        f_178  =  *((__global float *) ul_177);
        f_176  =  f_178;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      ul_179  =  ul_5 + l_172;
      f_180  =  *((__global float *) ul_179);
      f_181  =  f_176 - f_142;
      i_182  =  isless(f_181, f_129);
      if(i_182 == 1)
      {
        // BLOCK 41
        f_183  =  f_180;
      }  // B40
      else
      {
        // BLOCK 42
        f_183  =  0.0F;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_184  =  f_183 + f_167;
      ul_12[1]  =  f_184;
      f_185  =  ul_12[2];
      i_186  =  i_150 + 512;
      i_187  =  i_186 + i_147;
      l_188  =  (long) i_187;
      l_189  =  l_188 + 4L;
      l_190  =  l_189 << 2;
      b_191  =  i_23 == 6;
      if(b_191)
      {
        // BLOCK 44
        ul_192  =  ul_4 + l_190;
        f_193  =  *((__global float *) ul_192);
        f_194  =  f_193;
      }  // B43
      else
      {
        // BLOCK 45
        ul_195  =  ul_7 + l_190;
        f_196  =  *((__global float *) ul_195);
        f_194  =  f_196;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      ul_197  =  ul_5 + l_190;
      f_198  =  *((__global float *) ul_197);
      f_199  =  f_194 - f_142;
      i_200  =  isless(f_199, f_129);
      if(i_200 == 1)
      {
        // BLOCK 47
        f_201  =  f_198;
      }  // B46
      else
      {
        // BLOCK 48
        f_201  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [47 48 ]
      f_202  =  f_201 + f_185;
      ul_12[2]  =  f_202;
      f_203  =  ul_12[3];
      i_204  =  i_150 + 768;
      i_205  =  i_204 + i_147;
      l_206  =  (long) i_205;
      l_207  =  l_206 + 4L;
      l_208  =  l_207 << 2;
      b_209  =  i_23 == 6;
      if(b_209)
      {
        // BLOCK 50
        ul_210  =  ul_4 + l_208;
        f_211  =  *((__global float *) ul_210);
        f_212  =  f_211;
      }  // B49
      else
      {
        // BLOCK 51
        ul_213  =  ul_7 + l_208;
        f_214  =  *((__global float *) ul_213);
        f_212  =  f_214;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      ul_215  =  ul_5 + l_208;
      f_216  =  *((__global float *) ul_215);
      f_217  =  f_212 - f_142;
      i_218  =  isless(f_217, f_129);
      if(i_218 == 1)
      {
        // BLOCK 53
        f_219  =  f_216;
      }  // B52
      else
      {
        // BLOCK 54
        f_219  =  0.0F;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      f_220  =  f_219 + f_203;
      ul_12[3]  =  f_220;
      f_221  =  ul_12[4];
      i_222  =  i_150 + 1024;
      i_223  =  i_222 + i_147;
      l_224  =  (long) i_223;
      l_225  =  l_224 + 4L;
      l_226  =  l_225 << 2;
      b_227  =  i_23 == 6;
      if(b_227)
      {
        // BLOCK 56
        ul_228  =  ul_4 + l_226;
        f_229  =  *((__global float *) ul_228);
        f_230  =  f_229;
      }  // B55
      else
      {
        // BLOCK 57
        ul_231  =  ul_7 + l_226;
        f_232  =  *((__global float *) ul_231);
        f_230  =  f_232;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      ul_233  =  ul_5 + l_226;
      f_234  =  *((__global float *) ul_233);
      f_235  =  f_230 - f_142;
      i_236  =  isless(f_235, f_129);
      if(i_236 == 1)
      {
        // BLOCK 59
        f_237  =  f_234;
      }  // B58
      else
      {
        // BLOCK 60
        f_237  =  0.0F;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      f_238  =  f_237 + f_221;
      ul_12[4]  =  f_238;
      f_239  =  ul_12[5];
      i_240  =  i_150 + 1280;
      i_241  =  i_240 + i_147;
      l_242  =  (long) i_241;
      l_243  =  l_242 + 4L;
      l_244  =  l_243 << 2;
      b_245  =  i_23 == 6;
      if(b_245)
      {
        // BLOCK 62
        ul_246  =  ul_4 + l_244;
        f_247  =  *((__global float *) ul_246);
        f_248  =  f_247;
      }  // B61
      else
      {
        // BLOCK 63
        ul_249  =  ul_7 + l_244;
        f_250  =  *((__global float *) ul_249);
        f_248  =  f_250;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      ul_251  =  ul_5 + l_244;
      f_252  =  *((__global float *) ul_251);
      f_253  =  f_248 - f_142;
      i_254  =  isless(f_253, f_129);
      if(i_254 == 1)
      {
        // BLOCK 65
        f_255  =  f_252;
      }  // B64
      else
      {
        // BLOCK 66
        f_255  =  0.0F;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      f_256  =  f_255 + f_239;
      ul_12[5]  =  f_256;
      f_257  =  ul_12[6];
      i_258  =  i_150 + 1536;
      i_259  =  i_258 + i_147;
      l_260  =  (long) i_259;
      l_261  =  l_260 + 4L;
      l_262  =  l_261 << 2;
      b_263  =  i_23 == 6;
      if(b_263)
      {
        // BLOCK 68
        ul_264  =  ul_4 + l_262;
        f_265  =  *((__global float *) ul_264);
        f_266  =  f_265;
      }  // B67
      else
      {
        // BLOCK 69
        ul_267  =  ul_7 + l_262;
        f_268  =  *((__global float *) ul_267);
        f_266  =  f_268;
      }  // B67
      // BLOCK 70 MERGES [68 69 ]
      ul_269  =  ul_5 + l_262;
      f_270  =  *((__global float *) ul_269);
      f_271  =  f_266 - f_142;
      i_272  =  isless(f_271, f_129);
      if(i_272 == 1)
      {
        // BLOCK 71
        f_273  =  f_270;
      }  // B70
      else
      {
        // BLOCK 72
        f_273  =  0.0F;
      }  // B70
      // BLOCK 73 MERGES [71 72 ]
      f_274  =  f_273 + f_257;
      ul_12[6]  =  f_274;
      f_275  =  ul_12[7];
      i_276  =  i_150 + 1792;
      i_277  =  i_276 + i_147;
      l_278  =  (long) i_277;
      l_279  =  l_278 + 4L;
      l_280  =  l_279 << 2;
      b_281  =  i_23 == 6;
      if(b_281)
      {
        // BLOCK 74
        ul_282  =  ul_4 + l_280;
        f_283  =  *((__global float *) ul_282);
        f_284  =  f_283;
      }  // B73
      else
      {
        // BLOCK 75
        ul_285  =  ul_7 + l_280;
        f_286  =  *((__global float *) ul_285);
        f_284  =  f_286;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      ul_287  =  ul_5 + l_280;
      f_288  =  *((__global float *) ul_287);
      f_289  =  f_284 - f_142;
      i_290  =  isless(f_289, f_129);
      if(i_290 == 1)
      {
        // BLOCK 77
        f_291  =  f_288;
      }  // B76
      else
      {
        // BLOCK 78
        f_291  =  0.0F;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      f_292  =  f_291 + f_275;
      ul_12[7]  =  f_292;
      i_293  =  i_148 + 2048;
      i_148  =  i_293;
    }  // B30
    // BLOCK 80
    // BLOCK 81 MERGES [80 91 ]
    f_294  =  0.0F;
    i_295  =  i_146;
    for(;i_295 < i_60;)
    {
      // BLOCK 82
      i_296  =  i_295 + 256;
      i_297  =  i_295 + i_147;
      b_298  =  i_297 < i_60;
      if(b_298)
      {
        // BLOCK 83
        i_299  =  i_99 + i_147;
        i_300  =  i_299 + i_295;
        l_301  =  (long) i_300;
        l_302  =  l_301 + 4L;
        l_303  =  l_302 << 2;
        b_304  =  i_23 == 6;
        if(b_304)
        {
          // BLOCK 84
          ul_305  =  ul_4 + l_303;
          f_306  =  *((__global float *) ul_305);
          f_307  =  f_306;
        }  // B83
        else
        {
          // BLOCK 85
          ul_308  =  ul_7 + l_303;
          f_309  =  *((__global float *) ul_308);
          f_307  =  f_309;
        }  // B83
        // BLOCK 86 MERGES [84 85 ]
        ul_310  =  ul_5 + l_303;
        f_311  =  *((__global float *) ul_310);
        f_312  =  f_307 - f_142;
        i_313  =  isless(f_312, f_129);
        if(i_313 == 1)
        {
          // BLOCK 87
          f_314  =  f_311;
        }  // B86
        else
        {
          // BLOCK 88
          f_314  =  0.0F;
        }  // B86
        // BLOCK 89 MERGES [87 88 ]
        f_315  =  f_294 + f_314;
        f_316  =  f_315;
      }  // B82
      else
      {
        // BLOCK 90
        f_316  =  f_294;
      }  // B82
      // BLOCK 91 MERGES [90 89 ]
      i_317  =  i_296;
      f_294  =  f_316;
      i_295  =  i_317;
    }  // B81
    // BLOCK 92
    f_318  =  ul_12[0];
    f_319  =  ul_12[1];
    f_320  =  ul_12[2];
    f_321  =  ul_12[3];
    f_322  =  ul_12[4];
    f_323  =  ul_12[5];
    f_324  =  ul_12[6];
    f_325  =  ul_12[7];
    f_326  =  f_318 + f_319;
    f_327  =  f_320 + f_321;
    f_328  =  f_326 + f_327;
    f_329  =  f_322 + f_323;
    f_330  =  f_324 + f_325;
    f_331  =  f_329 + f_330;
    f_332  =  f_328 + f_331;
    f_333  =  f_332 + f_294;
    adf_13[i_147]  =  f_333;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 93 MERGES [92 97 ]
    i_334  =  128;
    for(;i_334 >= 1;)
    {
      // BLOCK 94
      b_335  =  i_147 < i_334;
      if(b_335)
      {
        // BLOCK 95
        f_336  =  adf_13[i_147];
        i_337  =  i_334 + i_147;
        f_338  =  adf_13[i_337];
        f_339  =  f_336 + f_338;
        adf_13[i_147]  =  f_339;
      }  // B94
      else
      {
        // BLOCK 96
      }  // B94
      // BLOCK 97 MERGES [96 95 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_340  =  i_334 >> 1;
      i_334  =  i_340;
    }  // B93
    // BLOCK 98
    f_341  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_342  =  i_147 == 0;
    if(b_342)
    {
      // BLOCK 99
      ul_343  =  ul_0 + l_75;
      i_344  =  (i_23 == 1) ? 1 : 0;
      f_345  =  f_77 - f_66;
      i_346  =  (f_71 < f_345) ? 1 : 0;
      i_347  =  i_344 * i_346;
      i_348  =  (i_23 == 0) ? 1 : 0;
      i_349  =  i_347 + i_348;
      i_350  =  (i_23 == 2) ? 1 : 0;
      f_351  =  f_112 - f_66;
      i_352  =  (f_71 < f_351) ? 1 : 0;
      i_353  =  i_350 * i_352;
      i_354  =  i_349 + i_353;
      i_355  =  (i_23 == 3) ? 1 : 0;
      f_356  =  f_77 - f_79;
      f_357  =  f_356 - f_66;
      i_358  =  (f_71 < f_357) ? 1 : 0;
      i_359  =  i_355 * i_358;
      i_360  =  i_354 + i_359;
      i_361  =  (i_23 == 5) ? 1 : 0;
      f_362  =  f_106 - f_93;
      f_363  =  f_86 - f_362;
      f_364  =  f_363 - f_66;
      i_365  =  (f_71 < f_364) ? 1 : 0;
      i_366  =  i_361 * i_365;
      i_367  =  i_360 + i_366;
      f_368  =  (float) i_367;
      *((__global float *) ul_343)  =  f_368;
      ul_369  =  ul_0 + l_96;
      *((__global float *) ul_369)  =  0.0F;
      ul_370  =  ul_0 + l_89;
      *((__global float *) ul_370)  =  f_341;
      ul_371  =  ul_0 + l_82;
      *((__global float *) ul_371)  =  0.0F;
      ul_372  =  ul_0 + l_110;
      *((__global float *) ul_372)  =  f_129;
      l_373  =  l_95 + 4L;
      l_374  =  l_373 << 2;
      ul_375  =  ul_0 + l_374;
      f_376  =  (float) i_60;
      *((__global float *) ul_375)  =  f_376;
      i_377  =  i_15 + -1;
      i_378  =  max(1, i_377);
      i_379  =  i_378 * i_17;
      i_380  =  i_15 + -2;
      i_381  =  max(0, i_380);
      i_382  =  min(i_52, i_381);
      i_383  =  i_379 + i_382;
      l_384  =  (long) i_383;
      l_385  =  l_384 + 4L;
      l_386  =  l_385 << 2;
      ul_387  =  ul_3 + l_386;
      i_388  =  *((__global int *) ul_387);
      i_389  =  i_18 + 22;
      l_390  =  (long) i_389;
      l_391  =  l_390 << 2;
      ul_392  =  ul_1 + l_391;
      i_393  =  *((__global int *) ul_392);
      ul_394  =  ul_10 + 28L;
      i_395  =  *((__global int *) ul_394);
      i_396  =  (i_52 < i_393) ? 1 : 0;
      i_397  =  i_396 * i_395;
      b_398  =  i_397 == 1;
      if(b_398)
      {
        // BLOCK 100
        i_399  =  i_388;
      }  // B99
      else
      {
        // BLOCK 101
        i_399  =  0;
      }  // B99
      // BLOCK 102 MERGES [100 101 ]
      i_400  =  i_399 + i_99;
      l_401  =  (long) i_400;
      l_402  =  l_401 + 4L;
      l_403  =  l_402 << 2;
      b_404  =  i_23 == 6;
      if(b_404)
      {
        // BLOCK 103
        ul_405  =  ul_4 + l_403;
        f_406  =  *((__global float *) ul_405);
        f_407  =  f_406 - f_91;
        f_408  =  f_407;
      }  // B102
      else
      {
        // BLOCK 104
        ul_409  =  ul_7 + l_403;
        f_410  =  *((__global float *) ul_409);
        f_411  =  f_410 - f_93;
        f_408  =  f_411;
      }  // B102
      // BLOCK 105 MERGES [103 104 ]
      ul_412  =  ul_5 + l_403;
      f_413  =  *((__global float *) ul_412);
      ul_414  =  ul_8 + l_403;
      f_415  =  *((__global float *) ul_414);
      i_416  =  (f_129 == f_408) ? 1 : 0;
      f_417  =  (float) i_399;
      i_418  =  (f_376 < f_417) ? 0 : 1;
      i_419  =  i_416 * i_418;
      i_420  =  (f_129 < f_408) ? 1 : 0;
      i_421  =  i_419 + i_420;
      i_422  =  1 - i_421;
      i_423  =  (i_23 == 12) ? 1 : 0;
      i_424  =  i_422 * i_423;
      i_425  =  (i_23 == 11) ? 1 : 0;
      i_426  =  (f_129 < f_415) ? 0 : 1;
      i_427  =  i_425 * i_426;
      i_428  =  (i_23 < 6) ? 1 : 0;
      i_429  =  (f_368 == 1.0F) ? 1 : 0;
      i_430  =  i_428 * i_429;
      i_431  =  (i_23 < 6) ? 0 : 1;
      i_432  =  (i_23 < 9) ? 1 : 0;
      i_433  =  i_431 * i_432;
      i_434  =  (f_408 < f_129) ? 1 : 0;
      i_435  =  i_433 * i_434;
      i_436  =  i_430 + i_435;
      i_437  =  i_427 + i_436;
      i_438  =  i_424 + i_437;
      b_439  =  i_438 == 1;
      if(b_439)
      {
        // BLOCK 106
        f_440  =  f_415;
      }  // B105
      else
      {
        // BLOCK 107
        f_440  =  f_413;
      }  // B105
      // BLOCK 108 MERGES [106 107 ]
      b_441  =  i_438 == 1;
      if(b_441)
      {
        // BLOCK 109
        f_442  =  0.0F;
      }  // B108
      else
      {
        // BLOCK 110
        f_442  =  f_413;
      }  // B108
      // BLOCK 111 MERGES [109 110 ]
      f_443  =  1.0F - f_66;
      f_444  =  f_443 - f_71;
      f_445  =  f_444 * f_413;
      f_446  =  f_415 / f_445;
      i_447  =  isless(f_415, f_445);
      if(i_447 == 1)
      {
        // BLOCK 112
        f_448  =  f_446;
      }  // B111
      else
      {
        // BLOCK 113
        f_448  =  1.0F;
      }  // B111
      // BLOCK 114 MERGES [113 112 ]
      b_449  =  i_23 < 6;
      if(b_449)
      {
        // BLOCK 115
        f_450  =  f_440;
      }  // B114
      else
      {
        // BLOCK 116
        f_451  =  fma(f_341, f_415, f_442);
        f_450  =  f_451;
      }  // B114
      // BLOCK 117 MERGES [115 116 ]
      b_452  =  i_23 == 9;
      if(b_452)
      {
        // BLOCK 118
        f_453  =  f_415 / f_444;
        f_454  =  fmin(f_413, f_453);
        f_455  =  f_415 * 0.0F;
        f_456  =  fmax(f_454, f_455);
        f_457  =  f_456;
      }  // B117
      else
      {
        // BLOCK 119
        f_457  =  f_450;
      }  // B117
      // BLOCK 120 MERGES [118 119 ]
      b_458  =  i_23 == 10;
      if(b_458)
      {
        // BLOCK 121
        f_459  =  f_415 - f_413;
        f_460  =  fmax(0.0F, f_459);
        f_461  =  f_341 * 0.0F;
        f_462  =  f_460 * f_461;
        f_463  =  fma(f_448, f_413, f_462);
        f_464  =  f_463;
      }  // B120
      else
      {
        // BLOCK 122
        f_464  =  f_457;
      }  // B120
      // BLOCK 123 MERGES [121 122 ]
      i_465  =  isless(f_464, f_413);
      if(i_465 == 1)
      {
        // BLOCK 124
        f_466  =  f_464 / f_413;
        f_467  =  f_466;
      }  // B123
      else
      {
        // BLOCK 125
        f_467  =  1.0F;
      }  // B123
      // BLOCK 126 MERGES [125 124 ]
      b_468  =  i_23 == 10;
      if(b_468)
      {
        // BLOCK 127
        i_469  =  isless(f_415, f_445);
        if(i_469 == 1)
        {
          // BLOCK 128
          f_470  =  f_446;
        }  // B127
        else
        {
          // BLOCK 129
          f_470  =  1.0F;
        }  // B127
      }  // B126
      else
      {
        // BLOCK 130
        i_471  =  1 - i_438;
        f_472  =  (float) i_471;
        f_470  =  f_472;
      }  // B126
      // BLOCK 131 MERGES [129 130 128 ]
      b_473  =  i_23 < 10;
      if(b_473)
      {
        // BLOCK 132
        f_474  =  f_467;
      }  // B131
      else
      {
        // BLOCK 133
        f_474  =  f_470;
      }  // B131
      // BLOCK 134 MERGES [132 133 ]
      f_475  =  *((__global float *) ul_414);
      l_476  =  l_88 + 4L;
      l_477  =  l_476 << 2;
      ul_478  =  ul_0 + l_477;
      f_479  =  (float) i_397;
      f_480  =  f_474 * f_479;
      *((__global float *) ul_478)  =  f_480;
      l_481  =  l_81 + 4L;
      l_482  =  l_481 << 2;
      ul_483  =  ul_0 + l_482;
      i_484  =  (f_129 < f_475) ? 0 : 1;
      i_485  =  i_484 * i_425;
      i_486  =  i_485 + i_436;
      i_487  =  i_486 + i_424;
      i_488  =  i_487 * i_397;
      f_489  =  (float) i_488;
      *((__global float *) ul_483)  =  f_489;
    }  // B98
    else
    {
      // BLOCK 135
    }  // B98
  }  // B6
  else
  {
    // BLOCK 136
  }  // B6
  // BLOCK 137 MERGES [136 135 134 ]
  return;
}  //  kernel
