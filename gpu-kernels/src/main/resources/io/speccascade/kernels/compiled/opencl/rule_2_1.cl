#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_105, *ul_111, *ul_14, *ul_154, *ul_157, *ul_159, *ul_171, *ul_174, *ul_176, *ul_188, *ul_191, *ul_193, *ul_2, *ul_205, *ul_208, *ul_210, *ul_22, *ul_222, *ul_225, *ul_227, *ul_239, *ul_242, *ul_244, *ul_256, *ul_259, *ul_261, *ul_27, *ul_273, *ul_276, *ul_278, *ul_292, *ul_295, *ul_297, *ul_3, *ul_32, *ul_320, *ul_346, *ul_347, *ul_348, *ul_349, *ul_352, *ul_364, *ul_369, *ul_37, *ul_371, *ul_382, *ul_386, *ul_389, *ul_391, *ul_4, *ul_42, *ul_455, *ul_460, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_85, *ul_9, *ul_90, *ul_92, *ul_97;
  bool b_114, b_119, b_141, b_153, b_170, b_187, b_204, b_221, b_238, b_255, b_272, b_291, b_375, b_381, b_416, b_418, b_426, b_429, b_435, b_44, b_445, b_450, b_47, b_58;
  float f_106, f_112, f_113, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_126, f_128, f_129, f_130, f_132, f_134, f_135, f_136, f_137, f_138, f_139, f_142, f_148, f_155, f_156, f_158, f_160, f_161, f_163, f_164, f_165, f_172, f_173, f_175, f_177, f_178, f_180, f_181, f_182, f_189, f_190, f_192, f_194, f_195, f_197, f_198, f_199, f_206, f_207, f_209, f_211, f_212, f_214, f_215, f_216, f_223, f_224, f_226, f_228, f_229, f_231, f_232, f_233, f_240, f_241, f_243, f_245, f_246, f_248, f_249, f_250, f_257, f_258, f_260, f_262, f_263, f_265, f_266, f_267, f_274, f_275, f_277, f_279, f_280, f_282, f_283, f_285, f_293, f_294, f_296, f_298, f_299, f_301, f_302, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_322, f_328, f_333, f_334, f_339, f_340, f_341, f_345, f_353, f_383, f_384, f_385, f_387, f_388, f_390, f_392, f_394, f_417, f_419, f_420, f_421, f_422, f_423, f_425, f_427, f_428, f_430, f_431, f_432, f_433, f_434, f_436, f_437, f_438, f_439, f_440, f_441, f_443, f_444, f_447, f_449, f_451, f_452, f_456, f_457, f_466, f_66, f_71, f_77, f_79, f_84, f_86, f_91, f_93, f_98;
  int i_100, i_101, i_107, i_125, i_127, i_131, i_133, i_140, i_143, i_144, i_145, i_146, i_147, i_149, i_15, i_16, i_162, i_166, i_17, i_179, i_18, i_183, i_19, i_196, i_200, i_213, i_217, i_23, i_230, i_234, i_24, i_247, i_251, i_264, i_268, i_28, i_281, i_284, i_286, i_287, i_29, i_300, i_303, i_321, i_323, i_324, i_325, i_326, i_327, i_329, i_33, i_330, i_331, i_332, i_335, i_336, i_337, i_338, i_34, i_342, i_343, i_344, i_354, i_355, i_356, i_357, i_358, i_359, i_360, i_365, i_366, i_370, i_372, i_373, i_374, i_376, i_377, i_38, i_39, i_393, i_395, i_396, i_397, i_398, i_399, i_400, i_401, i_402, i_403, i_404, i_405, i_406, i_407, i_408, i_409, i_410, i_411, i_412, i_413, i_414, i_415, i_424, i_43, i_442, i_446, i_448, i_45, i_46, i_461, i_462, i_463, i_464, i_465, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_87, i_94, i_99;
  long l_102, l_103, l_104, l_108, l_109, l_110, l_150, l_151, l_152, l_167, l_168, l_169, l_184, l_185, l_186, l_20, l_201, l_202, l_203, l_21, l_218, l_219, l_220, l_235, l_236, l_237, l_25, l_252, l_253, l_254, l_26, l_269, l_270, l_271, l_288, l_289, l_290, l_30, l_31, l_35, l_350, l_351, l_36, l_361, l_362, l_363, l_367, l_368, l_378, l_379, l_380, l_40, l_41, l_453, l_454, l_458, l_459, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_88, l_89, l_95, l_96;

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
    i_144  =  i_143 >> 29;
    i_145  =  i_144 + i_60;
    i_146  =  i_145 & -8;
    // BLOCK 30 MERGES [29 79 ]
    i_147  =  0;
    for(;i_147 < i_146;)
    {
      // BLOCK 31
      f_148  =  ul_12[0];
      i_149  =  i_99 + i_147;
      l_150  =  (long) i_149;
      l_151  =  l_150 + 4L;
      l_152  =  l_151 << 2;
      b_153  =  i_23 == 6;
      if(b_153)
      {
        // BLOCK 32
        ul_154  =  ul_4 + l_152;
        f_155  =  *((__global float *) ul_154);
        f_156  =  f_155;
      }  // B31
      else
      {
        // BLOCK 33
        ul_157  =  ul_7 + l_152;
        f_158  =  *((__global float *) ul_157);
        f_156  =  f_158;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      ul_159  =  ul_5 + l_152;
      f_160  =  *((__global float *) ul_159);
      f_161  =  f_156 - f_142;
      i_162  =  isless(f_161, f_129);
      if(i_162 == 1)
      {
        // BLOCK 35
        f_163  =  f_160;
      }  // B34
      else
      {
        // BLOCK 36
        f_163  =  0.0F;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      f_164  =  f_163 + f_148;
      ul_12[0]  =  f_164;
      f_165  =  ul_12[1];
      i_166  =  i_149 + 1;
      l_167  =  (long) i_166;
      l_168  =  l_167 + 4L;
      l_169  =  l_168 << 2;
      b_170  =  i_23 == 6;
      if(b_170)
      {
        // BLOCK 38
        ul_171  =  ul_4 + l_169;
        f_172  =  *((__global float *) ul_171);
        f_173  =  f_172;
      }  // B37
      else
      {
        // BLOCK 39
        ul_174  =  ul_7 + l_169;
        f_175  =  *((__global float *) ul_174);
        f_173  =  f_175;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      ul_176  =  ul_5 + l_169;
      f_177  =  *((__global float *) ul_176);
      f_178  =  f_173 - f_142;
      i_179  =  isless(f_178, f_129);
      if(i_179 == 1)
      {
        // BLOCK 41
        f_180  =  f_177;
      }  // B40
      else
      {
        // BLOCK 42
        f_180  =  0.0F;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_181  =  f_180 + f_165;
      ul_12[1]  =  f_181;
      f_182  =  ul_12[2];
      i_183  =  i_149 + 2;
      l_184  =  (long) i_183;
      l_185  =  l_184 + 4L;
      l_186  =  l_185 << 2;
      b_187  =  i_23 == 6;
      if(b_187)
      {
        // BLOCK 44
        ul_188  =  ul_4 + l_186;
        f_189  =  *((__global float *) ul_188);
        f_190  =  f_189;
      }  // B43
      else
      {
        // BLOCK 45
        ul_191  =  ul_7 + l_186;
        f_192  =  *((__global float *) ul_191);
        f_190  =  f_192;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      ul_193  =  ul_5 + l_186;
      f_194  =  *((__global float *) ul_193);
      f_195  =  f_190 - f_142;
      i_196  =  isless(f_195, f_129);
      if(i_196 == 1)
      {
        // BLOCK 47
        f_197  =  f_194;
      }  // B46
      else
      {
        // BLOCK 48
        f_197  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [47 48 ]
      f_198  =  f_197 + f_182;
      ul_12[2]  =  f_198;
      f_199  =  ul_12[3];
      i_200  =  i_149 + 3;
      l_201  =  (long) i_200;
      l_202  =  l_201 + 4L;
      l_203  =  l_202 << 2;
      b_204  =  i_23 == 6;
      if(b_204)
      {
        // BLOCK 50
        ul_205  =  ul_4 + l_203;
        f_206  =  *((__global float *) ul_205);
        f_207  =  f_206;
      }  // B49
      else
      {
        // BLOCK 51
        ul_208  =  ul_7 + l_203;
        f_209  =  *((__global float *) ul_208);
        f_207  =  f_209;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      ul_210  =  ul_5 + l_203;
      f_211  =  *((__global float *) ul_210);
      f_212  =  f_207 - f_142;
      i_213  =  isless(f_212, f_129);
      if(i_213 == 1)
      {
        // BLOCK 53
        f_214  =  f_211;
      }  // B52
      else
      {
        // BLOCK 54
        f_214  =  0.0F;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      f_215  =  f_214 + f_199;
      ul_12[3]  =  f_215;
      f_216  =  ul_12[4];
      i_217  =  i_149 + 4;
      l_218  =  (long) i_217;
      l_219  =  l_218 + 4L;
      l_220  =  l_219 << 2;
      b_221  =  i_23 == 6;
      if(b_221)
      {
        // BLOCK 56
        ul_222  =  ul_4 + l_220;
        f_223  =  *((__global float *) ul_222);
        f_224  =  f_223;
      }  // B55
      else
      {
        // BLOCK 57
        ul_225  =  ul_7 + l_220;
        f_226  =  *((__global float *) ul_225);
        f_224  =  f_226;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      ul_227  =  ul_5 + l_220;
      f_228  =  *((__global float *) ul_227);
      f_229  =  f_224 - f_142;
      i_230  =  isless(f_229, f_129);
      if(i_230 == 1)
      {
        // BLOCK 59
        f_231  =  f_228;
      }  // B58
      else
      {
        // BLOCK 60
        f_231  =  0.0F;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      f_232  =  f_231 + f_216;
      ul_12[4]  =  f_232;
      f_233  =  ul_12[5];
      i_234  =  i_149 + 5;
      l_235  =  (long) i_234;
      l_236  =  l_235 + 4L;
      l_237  =  l_236 << 2;
      b_238  =  i_23 == 6;
      if(b_238)
      {
        // BLOCK 62
        ul_239  =  ul_4 + l_237;
        f_240  =  *((__global float *) ul_239);
        f_241  =  f_240;
      }  // B61
      else
      {
        // BLOCK 63
        ul_242  =  ul_7 + l_237;
        f_243  =  *((__global float *) ul_242);
        f_241  =  f_243;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      ul_244  =  ul_5 + l_237;
      f_245  =  *((__global float *) ul_244);
      f_246  =  f_241 - f_142;
      i_247  =  isless(f_246, f_129);
      if(i_247 == 1)
      {
        // BLOCK 65
        f_248  =  f_245;
      }  // B64
      else
      {
        // BLOCK 66
        f_248  =  0.0F;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      f_249  =  f_248 + f_233;
      ul_12[5]  =  f_249;
      f_250  =  ul_12[6];
      i_251  =  i_149 + 6;
      l_252  =  (long) i_251;
      l_253  =  l_252 + 4L;
      l_254  =  l_253 << 2;
      b_255  =  i_23 == 6;
      if(b_255)
      {
        // BLOCK 68
        ul_256  =  ul_4 + l_254;
        f_257  =  *((__global float *) ul_256);
        f_258  =  f_257;
      }  // B67
      else
      {
        // BLOCK 69
        ul_259  =  ul_7 + l_254;
        f_260  =  *((__global float *) ul_259);
        f_258  =  f_260;
      }  // B67
      // BLOCK 70 MERGES [68 69 ]
      ul_261  =  ul_5 + l_254;
      f_262  =  *((__global float *) ul_261);
      f_263  =  f_258 - f_142;
      i_264  =  isless(f_263, f_129);
      if(i_264 == 1)
      {
        // BLOCK 71
        f_265  =  f_262;
      }  // B70
      else
      {
        // BLOCK 72
        f_265  =  0.0F;
      }  // B70
      // BLOCK 73 MERGES [71 72 ]
      f_266  =  f_265 + f_250;
      ul_12[6]  =  f_266;
      f_267  =  ul_12[7];
      i_268  =  i_149 + 7;
      l_269  =  (long) i_268;
      l_270  =  l_269 + 4L;
      l_271  =  l_270 << 2;
      b_272  =  i_23 == 6;
      if(b_272)
      {
        // BLOCK 74
        ul_273  =  ul_4 + l_271;
        f_274  =  *((__global float *) ul_273);
        f_275  =  f_274;
      }  // B73
      else
      {
        // BLOCK 75
        ul_276  =  ul_7 + l_271;
        f_277  =  *((__global float *) ul_276);
        f_275  =  f_277;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      ul_278  =  ul_5 + l_271;
      f_279  =  *((__global float *) ul_278);
      f_280  =  f_275 - f_142;
      i_281  =  isless(f_280, f_129);
      if(i_281 == 1)
      {
        // BLOCK 77
        f_282  =  f_279;
      }  // B76
      else
      {
        // BLOCK 78
        f_282  =  0.0F;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      f_283  =  f_282 + f_267;
      ul_12[7]  =  f_283;
      i_284  =  i_147 + 8;
      i_147  =  i_284;
    }  // B30
    // BLOCK 80
    // BLOCK 81 MERGES [80 88 ]
    f_285  =  0.0F;
    i_286  =  i_146;
    for(;i_286 < i_60;)
    {
      // BLOCK 82
      i_287  =  i_99 + i_286;
      l_288  =  (long) i_287;
      l_289  =  l_288 + 4L;
      l_290  =  l_289 << 2;
      b_291  =  i_23 == 6;
      if(b_291)
      {
        // BLOCK 83
        ul_292  =  ul_4 + l_290;
        f_293  =  *((__global float *) ul_292);
        f_294  =  f_293;
      }  // B82
      else
      {
        // BLOCK 84
        ul_295  =  ul_7 + l_290;
        f_296  =  *((__global float *) ul_295);
        f_294  =  f_296;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      ul_297  =  ul_5 + l_290;
      f_298  =  *((__global float *) ul_297);
      f_299  =  f_294 - f_142;
      i_300  =  isless(f_299, f_129);
      if(i_300 == 1)
      {
        // BLOCK 86
        f_301  =  f_298;
      }  // B85
      else
      {
        // BLOCK 87
        f_301  =  0.0F;
      }  // B85
      // BLOCK 88 MERGES [86 87 ]
      f_302  =  f_285 + f_301;
      i_303  =  i_286 + 1;
      f_285  =  f_302;
      i_286  =  i_303;
    }  // B81
    // BLOCK 89
    f_304  =  ul_12[0];
    f_305  =  ul_12[1];
    f_306  =  ul_12[2];
    f_307  =  ul_12[3];
    f_308  =  ul_12[4];
    f_309  =  ul_12[5];
    f_310  =  ul_12[6];
    f_311  =  ul_12[7];
    f_312  =  f_304 + f_305;
    f_313  =  f_306 + f_307;
    f_314  =  f_312 + f_313;
    f_315  =  f_308 + f_309;
    f_316  =  f_310 + f_311;
    f_317  =  f_315 + f_316;
    f_318  =  f_314 + f_317;
    f_319  =  f_318 + f_285;
    adf_13[0]  =  f_319;
    ul_320  =  ul_0 + l_75;
    i_321  =  (i_23 == 1) ? 1 : 0;
    f_322  =  f_77 - f_66;
    i_323  =  (f_71 < f_322) ? 1 : 0;
    i_324  =  i_321 * i_323;
    i_325  =  (i_23 == 0) ? 1 : 0;
    i_326  =  i_324 + i_325;
    i_327  =  (i_23 == 2) ? 1 : 0;
    f_328  =  f_112 - f_66;
    i_329  =  (f_71 < f_328) ? 1 : 0;
    i_330  =  i_327 * i_329;
    i_331  =  i_326 + i_330;
    i_332  =  (i_23 == 3) ? 1 : 0;
    f_333  =  f_77 - f_79;
    f_334  =  f_333 - f_66;
    i_335  =  (f_71 < f_334) ? 1 : 0;
    i_336  =  i_332 * i_335;
    i_337  =  i_331 + i_336;
    i_338  =  (i_23 == 5) ? 1 : 0;
    f_339  =  f_106 - f_93;
    f_340  =  f_86 - f_339;
    f_341  =  f_340 - f_66;
    i_342  =  (f_71 < f_341) ? 1 : 0;
    i_343  =  i_338 * i_342;
    i_344  =  i_337 + i_343;
    f_345  =  (float) i_344;
    *((__global float *) ul_320)  =  f_345;
    ul_346  =  ul_0 + l_96;
    *((__global float *) ul_346)  =  0.0F;
    ul_347  =  ul_0 + l_89;
    *((__global float *) ul_347)  =  f_319;
    ul_348  =  ul_0 + l_82;
    *((__global float *) ul_348)  =  0.0F;
    ul_349  =  ul_0 + l_110;
    *((__global float *) ul_349)  =  f_129;
    l_350  =  l_95 + 4L;
    l_351  =  l_350 << 2;
    ul_352  =  ul_0 + l_351;
    f_353  =  (float) i_60;
    *((__global float *) ul_352)  =  f_353;
    i_354  =  i_15 + -1;
    i_355  =  max(1, i_354);
    i_356  =  i_355 * i_17;
    i_357  =  i_15 + -2;
    i_358  =  max(0, i_357);
    i_359  =  min(i_52, i_358);
    i_360  =  i_356 + i_359;
    l_361  =  (long) i_360;
    l_362  =  l_361 + 4L;
    l_363  =  l_362 << 2;
    ul_364  =  ul_3 + l_363;
    i_365  =  *((__global int *) ul_364);
    i_366  =  i_18 + 22;
    l_367  =  (long) i_366;
    l_368  =  l_367 << 2;
    ul_369  =  ul_1 + l_368;
    i_370  =  *((__global int *) ul_369);
    ul_371  =  ul_10 + 28L;
    i_372  =  *((__global int *) ul_371);
    i_373  =  (i_52 < i_370) ? 1 : 0;
    i_374  =  i_373 * i_372;
    b_375  =  i_374 == 1;
    if(b_375)
    {
      // BLOCK 90
      i_376  =  i_365;
    }  // B89
    else
    {
      // BLOCK 91
      i_376  =  0;
    }  // B89
    // BLOCK 92 MERGES [90 91 ]
    i_377  =  i_376 + i_99;
    l_378  =  (long) i_377;
    l_379  =  l_378 + 4L;
    l_380  =  l_379 << 2;
    b_381  =  i_23 == 6;
    if(b_381)
    {
      // BLOCK 93
      ul_382  =  ul_4 + l_380;
      f_383  =  *((__global float *) ul_382);
      f_384  =  f_383 - f_91;
      f_385  =  f_384;
    }  // B92
    else
    {
      // BLOCK 94
      ul_386  =  ul_7 + l_380;
      f_387  =  *((__global float *) ul_386);
      f_388  =  f_387 - f_93;
      f_385  =  f_388;
    }  // B92
    // BLOCK 95 MERGES [93 94 ]
    ul_389  =  ul_5 + l_380;
    f_390  =  *((__global float *) ul_389);
    ul_391  =  ul_8 + l_380;
    f_392  =  *((__global float *) ul_391);
    i_393  =  (f_129 == f_385) ? 1 : 0;
    f_394  =  (float) i_376;
    i_395  =  (f_353 < f_394) ? 0 : 1;
    i_396  =  i_393 * i_395;
    i_397  =  (f_129 < f_385) ? 1 : 0;
    i_398  =  i_396 + i_397;
    i_399  =  1 - i_398;
    i_400  =  (i_23 == 12) ? 1 : 0;
    i_401  =  i_399 * i_400;
    i_402  =  (i_23 == 11) ? 1 : 0;
    i_403  =  (f_129 < f_392) ? 0 : 1;
    i_404  =  i_402 * i_403;
    i_405  =  (i_23 < 6) ? 1 : 0;
    i_406  =  (f_345 == 1.0F) ? 1 : 0;
    i_407  =  i_405 * i_406;
    i_408  =  (i_23 < 6) ? 0 : 1;
    i_409  =  (i_23 < 9) ? 1 : 0;
    i_410  =  i_408 * i_409;
    i_411  =  (f_385 < f_129) ? 1 : 0;
    i_412  =  i_410 * i_411;
    i_413  =  i_407 + i_412;
    i_414  =  i_404 + i_413;
    i_415  =  i_401 + i_414;
    b_416  =  i_415 == 1;
    if(b_416)
    {
      // BLOCK 96
      f_417  =  f_392;
    }  // B95
    else
    {
      // BLOCK 97
      f_417  =  f_390;
    }  // B95
    // BLOCK 98 MERGES [96 97 ]
    b_418  =  i_415 == 1;
    if(b_418)
    {
      // BLOCK 99
      f_419  =  0.0F;
    }  // B98
    else
    {
      // BLOCK 100
      f_419  =  f_390;
    }  // B98
    // BLOCK 101 MERGES [99 100 ]
    f_420  =  1.0F - f_66;
    f_421  =  f_420 - f_71;
    f_422  =  f_421 * f_390;
    f_423  =  f_392 / f_422;
    i_424  =  isless(f_392, f_422);
    if(i_424 == 1)
    {
      // BLOCK 102
      f_425  =  f_423;
    }  // B101
    else
    {
      // BLOCK 103
      f_425  =  1.0F;
    }  // B101
    // BLOCK 104 MERGES [103 102 ]
    b_426  =  i_23 < 6;
    if(b_426)
    {
      // BLOCK 105
      f_427  =  f_417;
    }  // B104
    else
    {
      // BLOCK 106
      f_428  =  fma(f_319, f_392, f_419);
      f_427  =  f_428;
    }  // B104
    // BLOCK 107 MERGES [105 106 ]
    b_429  =  i_23 == 9;
    if(b_429)
    {
      // BLOCK 108
      f_430  =  f_392 / f_421;
      f_431  =  fmin(f_390, f_430);
      f_432  =  f_392 * 0.0F;
      f_433  =  fmax(f_431, f_432);
      f_434  =  f_433;
    }  // B107
    else
    {
      // BLOCK 109
      f_434  =  f_427;
    }  // B107
    // BLOCK 110 MERGES [108 109 ]
    b_435  =  i_23 == 10;
    if(b_435)
    {
      // BLOCK 111
      f_436  =  f_392 - f_390;
      f_437  =  fmax(0.0F, f_436);
      f_438  =  f_319 * 0.0F;
      f_439  =  f_437 * f_438;
      f_440  =  fma(f_425, f_390, f_439);
      f_441  =  f_440;
    }  // B110
    else
    {
      // BLOCK 112
      f_441  =  f_434;
    }  // B110
    // BLOCK 113 MERGES [111 112 ]
    i_442  =  isless(f_441, f_390);
    if(i_442 == 1)
    {
      // BLOCK 114
      f_443  =  f_441 / f_390;
      f_444  =  f_443;
    }  // B113
    else
    {
      // BLOCK 115
      f_444  =  1.0F;
    }  // B113
    // BLOCK 116 MERGES [115 114 ]
    b_445  =  i_23 == 10;
    if(b_445)
    {
      // BLOCK 117
      i_446  =  isless(f_392, f_422);
      if(i_446 == 1)
      {
        // BLOCK 118
        f_447  =  f_423;
      }  // B117
      else
      {
        // BLOCK 119
        f_447  =  1.0F;
      }  // B117
    }  // B116
    else
    {
      // BLOCK 120
      i_448  =  1 - i_415;
      f_449  =  (float) i_448;
      f_447  =  f_449;
    }  // B116
    // BLOCK 121 MERGES [119 120 118 ]
    b_450  =  i_23 < 10;
    if(b_450)
    {
      // BLOCK 122
      f_451  =  f_444;
    }  // B121
    else
    {
      // BLOCK 123
      f_451  =  f_447;
    }  // B121
    // BLOCK 124 MERGES [122 123 ]
    f_452  =  *((__global float *) ul_391);
    l_453  =  l_88 + 4L;
    l_454  =  l_453 << 2;
    ul_455  =  ul_0 + l_454;
    f_456  =  (float) i_374;
    f_457  =  f_451 * f_456;
    *((__global float *) ul_455)  =  f_457;
    l_458  =  l_81 + 4L;
    l_459  =  l_458 << 2;
    ul_460  =  ul_0 + l_459;
    i_461  =  (f_129 < f_452) ? 0 : 1;
    i_462  =  i_461 * i_402;
    i_463  =  i_462 + i_413;
    i_464  =  i_463 + i_401;
    i_465  =  i_464 * i_374;
    f_466  =  (float) i_465;
    *((__global float *) ul_460)  =  f_466;
  }  // B6
  else
  {
    // BLOCK 125
  }  // B6
  // BLOCK 126 MERGES [125 124 ]
  return;
}  //  kernel
