#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_104, *ul_110, *ul_14, *ul_141, *ul_143, *ul_155, *ul_157, *ul_169, *ul_171, *ul_183, *ul_185, *ul_197, *ul_199, *ul_2, *ul_211, *ul_213, *ul_22, *ul_225, *ul_227, *ul_239, *ul_241, *ul_258, *ul_260, *ul_27, *ul_293, *ul_3, *ul_319, *ul_32, *ul_320, *ul_321, *ul_322, *ul_325, *ul_337, *ul_342, *ul_344, *ul_355, *ul_359, *ul_362, *ul_364, *ul_37, *ul_4, *ul_42, *ul_428, *ul_433, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_89, *ul_9, *ul_91, *ul_96;
  bool b_112, b_252, b_285, b_292, b_348, b_354, b_389, b_391, b_399, b_402, b_408, b_418, b_423, b_44, b_48, b_59;
  float f_105, f_111, f_113, f_114, f_115, f_116, f_118, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_135, f_142, f_144, f_145, f_147, f_148, f_149, f_156, f_158, f_159, f_161, f_162, f_163, f_170, f_172, f_173, f_175, f_176, f_177, f_184, f_186, f_187, f_189, f_190, f_191, f_198, f_200, f_201, f_203, f_204, f_205, f_212, f_214, f_215, f_217, f_218, f_219, f_226, f_228, f_229, f_231, f_232, f_233, f_240, f_242, f_243, f_245, f_246, f_248, f_259, f_261, f_262, f_264, f_265, f_266, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_286, f_288, f_289, f_291, f_295, f_301, f_306, f_307, f_312, f_313, f_314, f_318, f_326, f_356, f_357, f_358, f_360, f_361, f_363, f_365, f_367, f_390, f_392, f_393, f_394, f_395, f_396, f_398, f_400, f_401, f_403, f_404, f_405, f_406, f_407, f_409, f_410, f_411, f_412, f_413, f_414, f_416, f_417, f_420, f_422, f_424, f_425, f_429, f_430, f_439, f_67, f_72, f_78, f_80, f_85, f_90, f_92, f_97;
  int i_100, i_106, i_117, i_119, i_122, i_129, i_130, i_131, i_132, i_133, i_134, i_136, i_137, i_146, i_15, i_150, i_151, i_16, i_160, i_164, i_165, i_17, i_174, i_178, i_179, i_18, i_188, i_19, i_192, i_193, i_202, i_206, i_207, i_216, i_220, i_221, i_23, i_230, i_234, i_235, i_24, i_244, i_247, i_249, i_250, i_251, i_253, i_254, i_263, i_267, i_28, i_284, i_287, i_29, i_290, i_294, i_296, i_297, i_298, i_299, i_300, i_302, i_303, i_304, i_305, i_308, i_309, i_310, i_311, i_315, i_316, i_317, i_327, i_328, i_329, i_33, i_330, i_331, i_332, i_333, i_338, i_339, i_34, i_343, i_345, i_346, i_347, i_349, i_350, i_366, i_368, i_369, i_370, i_371, i_372, i_373, i_374, i_375, i_376, i_377, i_378, i_379, i_38, i_380, i_381, i_382, i_383, i_384, i_385, i_386, i_387, i_388, i_39, i_397, i_415, i_419, i_421, i_43, i_434, i_435, i_436, i_437, i_438, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_86, i_93, i_98, i_99;
  long l_101, l_102, l_103, l_107, l_108, l_109, l_138, l_139, l_140, l_152, l_153, l_154, l_166, l_167, l_168, l_180, l_181, l_182, l_194, l_195, l_196, l_20, l_208, l_209, l_21, l_210, l_222, l_223, l_224, l_236, l_237, l_238, l_25, l_255, l_256, l_257, l_26, l_30, l_31, l_323, l_324, l_334, l_335, l_336, l_340, l_341, l_35, l_351, l_352, l_353, l_36, l_40, l_41, l_426, l_427, l_431, l_432, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_87, l_88, l_94, l_95;

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
  i_51  =  1 - i_43;
  i_52  =  i_51 * i_38;
  i_53  =  i_16 % i_15;
  i_54  =  min(i_28, i_33);
  i_55  =  (i_53 < i_54) ? 1 : 0;
  i_56  =  i_52 * i_55;
  i_57  =  (i_50 == 3) ? 1 : 0;
  i_58  =  i_56 * i_57;
  b_59  =  i_58 == 1;
  if(b_59)
  {
    // BLOCK 7
    ul_60  =  ul_10 + 24L;
    i_61  =  *((__global int *) ul_60);
    i_62  =  i_17 << 4;
    l_63  =  (long) i_62;
    l_64  =  l_63 + 4L;
    l_65  =  l_64 << 2;
    ul_66  =  ul_2 + l_65;
    f_67  =  *((__global float *) ul_66);
    i_68  =  i_62 + 12;
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_2 + l_70;
    f_72  =  *((__global float *) ul_71);
    i_73  =  i_16 << 3;
    l_74  =  (long) i_73;
    l_75  =  l_74 + 4L;
    l_76  =  l_75 << 2;
    ul_77  =  ul_6 + l_76;
    f_78  =  *((__global float *) ul_77);
    ul_79  =  ul_9 + l_76;
    f_80  =  *((__global float *) ul_79);
    i_81  =  i_73 + 7;
    l_82  =  (long) i_81;
    l_83  =  l_82 << 2;
    ul_84  =  ul_9 + l_83;
    f_85  =  *((__global float *) ul_84);
    i_86  =  i_73 + 6;
    l_87  =  (long) i_86;
    l_88  =  l_87 << 2;
    ul_89  =  ul_6 + l_88;
    f_90  =  *((__global float *) ul_89);
    ul_91  =  ul_9 + l_88;
    f_92  =  *((__global float *) ul_91);
    i_93  =  i_73 + 5;
    l_94  =  (long) i_93;
    l_95  =  l_94 << 2;
    ul_96  =  ul_6 + l_95;
    f_97  =  *((__global float *) ul_96);
    i_98  =  i_61 * i_16;
    i_99  =  isnan(f_97)? 0 : (int) f_97;
    i_100  =  i_98 + i_99;
    l_101  =  (long) i_100;
    l_102  =  l_101 + 4L;
    l_103  =  l_102 << 2;
    ul_104  =  ul_7 + l_103;
    f_105  =  *((__global float *) ul_104);
    i_106  =  i_73 + 4;
    l_107  =  (long) i_106;
    l_108  =  l_107 + 4L;
    l_109  =  l_108 << 2;
    ul_110  =  ul_6 + l_109;
    f_111  =  *((__global float *) ul_110);
    b_112  =  i_23 == 7;
    if(b_112)
    {
      // BLOCK 8
      f_113  =  exp(f_85);
      f_114  =  f_113;
    }  // B7
    else
    {
      // BLOCK 9
      f_114  =  1.0F;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_115  =  f_67 + f_72;
    f_116  =  f_115 * f_114;
    i_117  =  isless(f_116, 1.0F);
    if(i_117 == 1)
    {
      // BLOCK 11
      f_118  =  f_116;
    }  // B10
    else
    {
      // BLOCK 12
      f_118  =  0.5F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_119  =  isless(f_116, 1.0F);
    if(i_119 == 1)
    {
      // BLOCK 14
      f_120  =  -f_118;
      f_121  =  1.0F - f_118;
      i_122  =  isequal(f_121, 1.0F);
      if(i_122 == 1)
      {
        // BLOCK 15
        f_123  =  f_120;
      }  // B14
      else
      {
        // BLOCK 16
        f_124  =  log(f_121);
        f_125  =  f_124 * f_120;
        f_126  =  f_121 - 1.0F;
        f_127  =  f_125 / f_126;
        f_123  =  f_127;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_128  =  -1.0F / 0.0F;
      f_123  =  f_128;
    }  // B13
    // BLOCK 18 MERGES [15 17 16 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_129  =  i_61 >> 31;
    i_130  =  i_129 >> 21;
    i_131  =  i_130 + i_61;
    i_132  =  i_131 & -2048;
    i_133  =  get_local_id(0);
    // BLOCK 19 MERGES [18 44 ]
    i_134  =  0;
    for(;i_134 < i_132;)
    {
      // BLOCK 20
      f_135  =  ul_12[0];
      i_136  =  i_98 + i_134;
      i_137  =  i_136 + i_133;
      l_138  =  (long) i_137;
      l_139  =  l_138 + 4L;
      l_140  =  l_139 << 2;
      ul_141  =  ul_5 + l_140;
      f_142  =  *((__global float *) ul_141);
      ul_143  =  ul_7 + l_140;
      f_144  =  *((__global float *) ul_143);
      f_145  =  f_144 - f_92;
      i_146  =  isless(f_145, f_123);
      if(i_146 == 1)
      {
        // BLOCK 21
        f_147  =  f_142;
      }  // B20
      else
      {
        // BLOCK 22
        f_147  =  0.0F;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      f_148  =  f_147 + f_135;
      ul_12[0]  =  f_148;
      f_149  =  ul_12[1];
      i_150  =  i_136 + 256;
      i_151  =  i_150 + i_133;
      l_152  =  (long) i_151;
      l_153  =  l_152 + 4L;
      l_154  =  l_153 << 2;
      ul_155  =  ul_5 + l_154;
      f_156  =  *((__global float *) ul_155);
      ul_157  =  ul_7 + l_154;
      f_158  =  *((__global float *) ul_157);
      f_159  =  f_158 - f_92;
      i_160  =  isless(f_159, f_123);
      if(i_160 == 1)
      {
        // BLOCK 24
        f_161  =  f_156;
      }  // B23
      else
      {
        // BLOCK 25
        f_161  =  0.0F;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_162  =  f_161 + f_149;
      ul_12[1]  =  f_162;
      f_163  =  ul_12[2];
      i_164  =  i_136 + 512;
      i_165  =  i_164 + i_133;
      l_166  =  (long) i_165;
      l_167  =  l_166 + 4L;
      l_168  =  l_167 << 2;
      ul_169  =  ul_5 + l_168;
      f_170  =  *((__global float *) ul_169);
      ul_171  =  ul_7 + l_168;
      f_172  =  *((__global float *) ul_171);
      f_173  =  f_172 - f_92;
      i_174  =  isless(f_173, f_123);
      if(i_174 == 1)
      {
        // BLOCK 27
        f_175  =  f_170;
      }  // B26
      else
      {
        // BLOCK 28
        f_175  =  0.0F;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      f_176  =  f_175 + f_163;
      ul_12[2]  =  f_176;
      f_177  =  ul_12[3];
      i_178  =  i_136 + 768;
      i_179  =  i_178 + i_133;
      l_180  =  (long) i_179;
      l_181  =  l_180 + 4L;
      l_182  =  l_181 << 2;
      ul_183  =  ul_5 + l_182;
      f_184  =  *((__global float *) ul_183);
      ul_185  =  ul_7 + l_182;
      f_186  =  *((__global float *) ul_185);
      f_187  =  f_186 - f_92;
      i_188  =  isless(f_187, f_123);
      if(i_188 == 1)
      {
        // BLOCK 30
        f_189  =  f_184;
      }  // B29
      else
      {
        // BLOCK 31
        f_189  =  0.0F;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      f_190  =  f_189 + f_177;
      ul_12[3]  =  f_190;
      f_191  =  ul_12[4];
      i_192  =  i_136 + 1024;
      i_193  =  i_192 + i_133;
      l_194  =  (long) i_193;
      l_195  =  l_194 + 4L;
      l_196  =  l_195 << 2;
      ul_197  =  ul_5 + l_196;
      f_198  =  *((__global float *) ul_197);
      ul_199  =  ul_7 + l_196;
      f_200  =  *((__global float *) ul_199);
      f_201  =  f_200 - f_92;
      i_202  =  isless(f_201, f_123);
      if(i_202 == 1)
      {
        // BLOCK 33
        f_203  =  f_198;
      }  // B32
      else
      {
        // BLOCK 34
        f_203  =  0.0F;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_204  =  f_203 + f_191;
      ul_12[4]  =  f_204;
      f_205  =  ul_12[5];
      i_206  =  i_136 + 1280;
      i_207  =  i_206 + i_133;
      l_208  =  (long) i_207;
      l_209  =  l_208 + 4L;
      l_210  =  l_209 << 2;
      ul_211  =  ul_5 + l_210;
      f_212  =  *((__global float *) ul_211);
      ul_213  =  ul_7 + l_210;
      f_214  =  *((__global float *) ul_213);
      f_215  =  f_214 - f_92;
      i_216  =  isless(f_215, f_123);
      if(i_216 == 1)
      {
        // BLOCK 36
        f_217  =  f_212;
      }  // B35
      else
      {
        // BLOCK 37
        f_217  =  0.0F;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      f_218  =  f_217 + f_205;
      ul_12[5]  =  f_218;
      f_219  =  ul_12[6];
      i_220  =  i_136 + 1536;
      i_221  =  i_220 + i_133;
      l_222  =  (long) i_221;
      l_223  =  l_222 + 4L;
      l_224  =  l_223 << 2;
      ul_225  =  ul_5 + l_224;
      f_226  =  *((__global float *) ul_225);
      ul_227  =  ul_7 + l_224;
      f_228  =  *((__global float *) ul_227);
      f_229  =  f_228 - f_92;
      i_230  =  isless(f_229, f_123);
      if(i_230 == 1)
      {
        // BLOCK 39
        f_231  =  f_226;
      }  // B38
      else
      {
        // BLOCK 40
        f_231  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_232  =  f_231 + f_219;
      ul_12[6]  =  f_232;
      f_233  =  ul_12[7];
      i_234  =  i_136 + 1792;
      i_235  =  i_234 + i_133;
      l_236  =  (long) i_235;
      l_237  =  l_236 + 4L;
      l_238  =  l_237 << 2;
      ul_239  =  ul_5 + l_238;
      f_240  =  *((__global float *) ul_239);
      ul_241  =  ul_7 + l_238;
      f_242  =  *((__global float *) ul_241);
      f_243  =  f_242 - f_92;
      i_244  =  isless(f_243, f_123);
      if(i_244 == 1)
      {
        // BLOCK 42
        f_245  =  f_240;
      }  // B41
      else
      {
        // BLOCK 43
        f_245  =  0.0F;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_246  =  f_245 + f_233;
      ul_12[7]  =  f_246;
      i_247  =  i_134 + 2048;
      i_134  =  i_247;
    }  // B19
    // BLOCK 45
    // BLOCK 46 MERGES [45 53 ]
    f_248  =  0.0F;
    i_249  =  i_132;
    for(;i_249 < i_61;)
    {
      // BLOCK 47
      i_250  =  i_249 + 256;
      i_251  =  i_249 + i_133;
      b_252  =  i_251 < i_61;
      if(b_252)
      {
        // BLOCK 48
        i_253  =  i_98 + i_133;
        i_254  =  i_253 + i_249;
        l_255  =  (long) i_254;
        l_256  =  l_255 + 4L;
        l_257  =  l_256 << 2;
        ul_258  =  ul_5 + l_257;
        f_259  =  *((__global float *) ul_258);
        ul_260  =  ul_7 + l_257;
        f_261  =  *((__global float *) ul_260);
        f_262  =  f_261 - f_92;
        i_263  =  isless(f_262, f_123);
        if(i_263 == 1)
        {
          // BLOCK 49
          f_264  =  f_259;
        }  // B48
        else
        {
          // BLOCK 50
          f_264  =  0.0F;
        }  // B48
        // BLOCK 51 MERGES [49 50 ]
        f_265  =  f_248 + f_264;
        f_266  =  f_265;
      }  // B47
      else
      {
        // BLOCK 52
        f_266  =  f_248;
      }  // B47
      // BLOCK 53 MERGES [52 51 ]
      i_267  =  i_250;
      f_248  =  f_266;
      i_249  =  i_267;
    }  // B46
    // BLOCK 54
    f_268  =  ul_12[0];
    f_269  =  ul_12[1];
    f_270  =  ul_12[2];
    f_271  =  ul_12[3];
    f_272  =  ul_12[4];
    f_273  =  ul_12[5];
    f_274  =  ul_12[6];
    f_275  =  ul_12[7];
    f_276  =  f_268 + f_269;
    f_277  =  f_270 + f_271;
    f_278  =  f_276 + f_277;
    f_279  =  f_272 + f_273;
    f_280  =  f_274 + f_275;
    f_281  =  f_279 + f_280;
    f_282  =  f_278 + f_281;
    f_283  =  f_282 + f_248;
    adf_13[i_133]  =  f_283;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 55 MERGES [54 59 ]
    i_284  =  128;
    for(;i_284 >= 1;)
    {
      // BLOCK 56
      b_285  =  i_133 < i_284;
      if(b_285)
      {
        // BLOCK 57
        f_286  =  adf_13[i_133];
        i_287  =  i_284 + i_133;
        f_288  =  adf_13[i_287];
        f_289  =  f_286 + f_288;
        adf_13[i_133]  =  f_289;
      }  // B56
      else
      {
        // BLOCK 58
      }  // B56
      // BLOCK 59 MERGES [58 57 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_290  =  i_284 >> 1;
      i_284  =  i_290;
    }  // B55
    // BLOCK 60
    f_291  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_292  =  i_133 == 0;
    if(b_292)
    {
      // BLOCK 61
      ul_293  =  ul_0 + l_76;
      i_294  =  (i_23 == 1) ? 1 : 0;
      f_295  =  f_78 - f_67;
      i_296  =  (f_72 < f_295) ? 1 : 0;
      i_297  =  i_294 * i_296;
      i_298  =  (i_23 == 0) ? 1 : 0;
      i_299  =  i_297 + i_298;
      i_300  =  (i_23 == 2) ? 1 : 0;
      f_301  =  f_111 - f_67;
      i_302  =  (f_72 < f_301) ? 1 : 0;
      i_303  =  i_300 * i_302;
      i_304  =  i_299 + i_303;
      i_305  =  (i_23 == 3) ? 1 : 0;
      f_306  =  f_78 - f_80;
      f_307  =  f_306 - f_67;
      i_308  =  (f_72 < f_307) ? 1 : 0;
      i_309  =  i_305 * i_308;
      i_310  =  i_304 + i_309;
      i_311  =  (i_23 == 5) ? 1 : 0;
      f_312  =  f_105 - f_92;
      f_313  =  f_85 - f_312;
      f_314  =  f_313 - f_67;
      i_315  =  (f_72 < f_314) ? 1 : 0;
      i_316  =  i_311 * i_315;
      i_317  =  i_310 + i_316;
      f_318  =  (float) i_317;
      *((__global float *) ul_293)  =  f_318;
      ul_319  =  ul_0 + l_95;
      *((__global float *) ul_319)  =  0.0F;
      ul_320  =  ul_0 + l_88;
      *((__global float *) ul_320)  =  f_291;
      ul_321  =  ul_0 + l_83;
      *((__global float *) ul_321)  =  0.0F;
      ul_322  =  ul_0 + l_109;
      *((__global float *) ul_322)  =  f_123;
      l_323  =  l_94 + 4L;
      l_324  =  l_323 << 2;
      ul_325  =  ul_0 + l_324;
      f_326  =  (float) i_61;
      *((__global float *) ul_325)  =  f_326;
      i_327  =  i_15 + -1;
      i_328  =  max(1, i_327);
      i_329  =  i_328 * i_17;
      i_330  =  i_15 + -2;
      i_331  =  max(0, i_330);
      i_332  =  min(i_53, i_331);
      i_333  =  i_329 + i_332;
      l_334  =  (long) i_333;
      l_335  =  l_334 + 4L;
      l_336  =  l_335 << 2;
      ul_337  =  ul_3 + l_336;
      i_338  =  *((__global int *) ul_337);
      i_339  =  i_18 + 22;
      l_340  =  (long) i_339;
      l_341  =  l_340 << 2;
      ul_342  =  ul_1 + l_341;
      i_343  =  *((__global int *) ul_342);
      ul_344  =  ul_10 + 28L;
      i_345  =  *((__global int *) ul_344);
      i_346  =  (i_53 < i_343) ? 1 : 0;
      i_347  =  i_346 * i_345;
      b_348  =  i_347 == 1;
      if(b_348)
      {
        // BLOCK 62
        i_349  =  i_338;
      }  // B61
      else
      {
        // BLOCK 63
        i_349  =  0;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_350  =  i_349 + i_98;
      l_351  =  (long) i_350;
      l_352  =  l_351 + 4L;
      l_353  =  l_352 << 2;
      b_354  =  i_23 == 6;
      if(b_354)
      {
        // BLOCK 65
        ul_355  =  ul_4 + l_353;
        f_356  =  *((__global float *) ul_355);
        f_357  =  f_356 - f_90;
        f_358  =  f_357;
      }  // B64
      else
      {
        // BLOCK 66
        ul_359  =  ul_7 + l_353;
        f_360  =  *((__global float *) ul_359);
        f_361  =  f_360 - f_92;
        f_358  =  f_361;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      ul_362  =  ul_5 + l_353;
      f_363  =  *((__global float *) ul_362);
      ul_364  =  ul_8 + l_353;
      f_365  =  *((__global float *) ul_364);
      i_366  =  (f_358 == f_123) ? 1 : 0;
      f_367  =  (float) i_349;
      i_368  =  (f_326 < f_367) ? 0 : 1;
      i_369  =  i_366 * i_368;
      i_370  =  (f_123 < f_358) ? 1 : 0;
      i_371  =  i_369 + i_370;
      i_372  =  1 - i_371;
      i_373  =  (i_23 == 12) ? 1 : 0;
      i_374  =  i_372 * i_373;
      i_375  =  (i_23 == 11) ? 1 : 0;
      i_376  =  (f_123 < f_365) ? 0 : 1;
      i_377  =  i_375 * i_376;
      i_378  =  (i_23 < 6) ? 1 : 0;
      i_379  =  (f_318 == 1.0F) ? 1 : 0;
      i_380  =  i_378 * i_379;
      i_381  =  (i_23 < 6) ? 0 : 1;
      i_382  =  (i_23 < 9) ? 1 : 0;
      i_383  =  i_381 * i_382;
      i_384  =  (f_358 < f_123) ? 1 : 0;
      i_385  =  i_383 * i_384;
      i_386  =  i_380 + i_385;
      i_387  =  i_377 + i_386;
      i_388  =  i_374 + i_387;
      b_389  =  i_388 == 1;
      if(b_389)
      {
        // BLOCK 68
        f_390  =  f_365;
      }  // B67
      else
      {
        // BLOCK 69
        f_390  =  f_363;
      }  // B67
      // BLOCK 70 MERGES [68 69 ]
      b_391  =  i_388 == 1;
      if(b_391)
      {
        // BLOCK 71
        f_392  =  0.0F;
      }  // B70
      else
      {
        // BLOCK 72
        f_392  =  f_363;
      }  // B70
      // BLOCK 73 MERGES [71 72 ]
      f_393  =  1.0F - f_67;
      f_394  =  f_393 - f_72;
      f_395  =  f_394 * f_363;
      f_396  =  f_365 / f_395;
      i_397  =  isless(f_365, f_395);
      if(i_397 == 1)
      {
        // BLOCK 74
        f_398  =  f_396;
      }  // B73
      else
      {
        // BLOCK 75
        f_398  =  1.0F;
      }  // B73
      // BLOCK 76 MERGES [75 74 ]
      b_399  =  i_23 < 6;
      if(b_399)
      {
        // BLOCK 77
        f_400  =  f_390;
      }  // B76
      else
      {
        // BLOCK 78
        f_401  =  fma(f_291, f_365, f_392);
        f_400  =  f_401;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      b_402  =  i_23 == 9;
      if(b_402)
      {
        // BLOCK 80
        f_403  =  f_365 / f_394;
        f_404  =  fmin(f_363, f_403);
        f_405  =  f_365 * 0.0F;
        f_406  =  fmax(f_404, f_405);
        f_407  =  f_406;
      }  // B79
      else
      {
        // BLOCK 81
        f_407  =  f_400;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      b_408  =  i_23 == 10;
      if(b_408)
      {
        // BLOCK 83
        f_409  =  f_365 - f_363;
        f_410  =  fmax(0.0F, f_409);
        f_411  =  f_291 * 0.0F;
        f_412  =  f_410 * f_411;
        f_413  =  fma(f_398, f_363, f_412);
        f_414  =  f_413;
      }  // B82
      else
      {
        // BLOCK 84
        f_414  =  f_407;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_415  =  isless(f_414, f_363);
      if(i_415 == 1)
      {
        // BLOCK 86
        f_416  =  f_414 / f_363;
        f_417  =  f_416;
      }  // B85
      else
      {
        // BLOCK 87
        f_417  =  1.0F;
      }  // B85
      // BLOCK 88 MERGES [87 86 ]
      b_418  =  i_23 == 10;
      if(b_418)
      {
        // BLOCK 89
        i_419  =  isless(f_365, f_395);
        if(i_419 == 1)
        {
          // BLOCK 90
          f_420  =  f_396;
        }  // B89
        else
        {
          // BLOCK 91
          f_420  =  1.0F;
        }  // B89
      }  // B88
      else
      {
        // BLOCK 92
        i_421  =  1 - i_388;
        f_422  =  (float) i_421;
        f_420  =  f_422;
      }  // B88
      // BLOCK 93 MERGES [91 92 90 ]
      b_423  =  i_23 < 10;
      if(b_423)
      {
        // BLOCK 94
        f_424  =  f_417;
      }  // B93
      else
      {
        // BLOCK 95
        f_424  =  f_420;
      }  // B93
      // BLOCK 96 MERGES [94 95 ]
      f_425  =  *((__global float *) ul_364);
      l_426  =  l_87 + 4L;
      l_427  =  l_426 << 2;
      ul_428  =  ul_0 + l_427;
      f_429  =  (float) i_347;
      f_430  =  f_424 * f_429;
      *((__global float *) ul_428)  =  f_430;
      l_431  =  l_82 + 4L;
      l_432  =  l_431 << 2;
      ul_433  =  ul_0 + l_432;
      i_434  =  (f_123 < f_425) ? 0 : 1;
      i_435  =  i_434 * i_375;
      i_436  =  i_435 + i_386;
      i_437  =  i_436 + i_374;
      i_438  =  i_437 * i_347;
      f_439  =  (float) i_438;
      *((__global float *) ul_433)  =  f_439;
    }  // B60
    else
    {
      // BLOCK 97
    }  // B60
  }  // B6
  else
  {
    // BLOCK 98
  }  // B6
  // BLOCK 99 MERGES [98 97 96 ]
  return;
}  //  kernel
