#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_14, *ul_141, *ul_143, *ul_154, *ul_156, *ul_167, *ul_169, *ul_180, *ul_182, *ul_193, *ul_195, *ul_2, *ul_206, *ul_208, *ul_219, *ul_22, *ul_221, *ul_232, *ul_234, *ul_247, *ul_249, *ul_27, *ul_272, *ul_298, *ul_299, *ul_3, *ul_300, *ul_301, *ul_304, *ul_316, *ul_32, *ul_321, *ul_323, *ul_334, *ul_338, *ul_341, *ul_343, *ul_37, *ul_4, *ul_414, *ul_419, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_114, b_327, b_333, b_368, b_370, b_378, b_381, b_388, b_392, b_402, b_407, b_409, b_44, b_48, b_51, b_61;
  float f_107, f_113, f_115, f_116, f_117, f_118, f_120, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_136, f_142, f_144, f_145, f_147, f_148, f_149, f_155, f_157, f_158, f_160, f_161, f_162, f_168, f_170, f_171, f_173, f_174, f_175, f_181, f_183, f_184, f_186, f_187, f_188, f_194, f_196, f_197, f_199, f_200, f_201, f_207, f_209, f_210, f_212, f_213, f_214, f_220, f_222, f_223, f_225, f_226, f_227, f_233, f_235, f_236, f_238, f_239, f_241, f_248, f_250, f_251, f_253, f_254, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_274, f_280, f_285, f_286, f_291, f_292, f_293, f_297, f_305, f_335, f_336, f_337, f_339, f_340, f_342, f_344, f_346, f_369, f_371, f_372, f_373, f_374, f_375, f_377, f_379, f_380, f_382, f_383, f_384, f_385, f_386, f_387, f_389, f_390, f_391, f_393, f_394, f_395, f_396, f_397, f_398, f_400, f_401, f_404, f_406, f_408, f_410, f_411, f_415, f_416, f_425, f_69, f_74, f_80, f_82, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_119, i_121, i_124, i_131, i_132, i_133, i_134, i_135, i_137, i_146, i_15, i_150, i_159, i_16, i_163, i_17, i_172, i_176, i_18, i_185, i_189, i_19, i_198, i_202, i_211, i_215, i_224, i_228, i_23, i_237, i_24, i_240, i_242, i_243, i_252, i_255, i_273, i_275, i_276, i_277, i_278, i_279, i_28, i_281, i_282, i_283, i_284, i_287, i_288, i_289, i_29, i_290, i_294, i_295, i_296, i_306, i_307, i_308, i_309, i_310, i_311, i_312, i_317, i_318, i_322, i_324, i_325, i_326, i_328, i_329, i_33, i_34, i_345, i_347, i_348, i_349, i_350, i_351, i_352, i_353, i_354, i_355, i_356, i_357, i_358, i_359, i_360, i_361, i_362, i_363, i_364, i_365, i_366, i_367, i_376, i_38, i_39, i_399, i_403, i_405, i_420, i_421, i_422, i_423, i_424, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_138, l_139, l_140, l_151, l_152, l_153, l_164, l_165, l_166, l_177, l_178, l_179, l_190, l_191, l_192, l_20, l_203, l_204, l_205, l_21, l_216, l_217, l_218, l_229, l_230, l_231, l_244, l_245, l_246, l_25, l_26, l_30, l_302, l_303, l_31, l_313, l_314, l_315, l_319, l_320, l_330, l_331, l_332, l_35, l_36, l_40, l_41, l_412, l_413, l_417, l_418, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_89, l_90, l_96, l_97;

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
    i_132  =  i_131 >> 29;
    i_133  =  i_132 + i_63;
    i_134  =  i_133 & -8;
    // BLOCK 22 MERGES [21 47 ]
    i_135  =  0;
    for(;i_135 < i_134;)
    {
      // BLOCK 23
      f_136  =  ul_12[0];
      i_137  =  i_100 + i_135;
      l_138  =  (long) i_137;
      l_139  =  l_138 + 4L;
      l_140  =  l_139 << 2;
      ul_141  =  ul_5 + l_140;
      f_142  =  *((__global float *) ul_141);
      ul_143  =  ul_7 + l_140;
      f_144  =  *((__global float *) ul_143);
      f_145  =  f_144 - f_94;
      i_146  =  isless(f_145, f_125);
      if(i_146 == 1)
      {
        // BLOCK 24
        f_147  =  f_142;
      }  // B23
      else
      {
        // BLOCK 25
        f_147  =  0.0F;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_148  =  f_147 + f_136;
      ul_12[0]  =  f_148;
      f_149  =  ul_12[1];
      i_150  =  i_137 + 1;
      l_151  =  (long) i_150;
      l_152  =  l_151 + 4L;
      l_153  =  l_152 << 2;
      ul_154  =  ul_5 + l_153;
      f_155  =  *((__global float *) ul_154);
      ul_156  =  ul_7 + l_153;
      f_157  =  *((__global float *) ul_156);
      f_158  =  f_157 - f_94;
      i_159  =  isless(f_158, f_125);
      if(i_159 == 1)
      {
        // BLOCK 27
        f_160  =  f_155;
      }  // B26
      else
      {
        // BLOCK 28
        f_160  =  0.0F;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      f_161  =  f_160 + f_149;
      ul_12[1]  =  f_161;
      f_162  =  ul_12[2];
      i_163  =  i_137 + 2;
      l_164  =  (long) i_163;
      l_165  =  l_164 + 4L;
      l_166  =  l_165 << 2;
      ul_167  =  ul_5 + l_166;
      f_168  =  *((__global float *) ul_167);
      ul_169  =  ul_7 + l_166;
      f_170  =  *((__global float *) ul_169);
      f_171  =  f_170 - f_94;
      i_172  =  isless(f_171, f_125);
      if(i_172 == 1)
      {
        // BLOCK 30
        f_173  =  f_168;
      }  // B29
      else
      {
        // BLOCK 31
        f_173  =  0.0F;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      f_174  =  f_173 + f_162;
      ul_12[2]  =  f_174;
      f_175  =  ul_12[3];
      i_176  =  i_137 + 3;
      l_177  =  (long) i_176;
      l_178  =  l_177 + 4L;
      l_179  =  l_178 << 2;
      ul_180  =  ul_5 + l_179;
      f_181  =  *((__global float *) ul_180);
      ul_182  =  ul_7 + l_179;
      f_183  =  *((__global float *) ul_182);
      f_184  =  f_183 - f_94;
      i_185  =  isless(f_184, f_125);
      if(i_185 == 1)
      {
        // BLOCK 33
        f_186  =  f_181;
      }  // B32
      else
      {
        // BLOCK 34
        f_186  =  0.0F;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_187  =  f_186 + f_175;
      ul_12[3]  =  f_187;
      f_188  =  ul_12[4];
      i_189  =  i_137 + 4;
      l_190  =  (long) i_189;
      l_191  =  l_190 + 4L;
      l_192  =  l_191 << 2;
      ul_193  =  ul_5 + l_192;
      f_194  =  *((__global float *) ul_193);
      ul_195  =  ul_7 + l_192;
      f_196  =  *((__global float *) ul_195);
      f_197  =  f_196 - f_94;
      i_198  =  isless(f_197, f_125);
      if(i_198 == 1)
      {
        // BLOCK 36
        f_199  =  f_194;
      }  // B35
      else
      {
        // BLOCK 37
        f_199  =  0.0F;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      f_200  =  f_199 + f_188;
      ul_12[4]  =  f_200;
      f_201  =  ul_12[5];
      i_202  =  i_137 + 5;
      l_203  =  (long) i_202;
      l_204  =  l_203 + 4L;
      l_205  =  l_204 << 2;
      ul_206  =  ul_5 + l_205;
      f_207  =  *((__global float *) ul_206);
      ul_208  =  ul_7 + l_205;
      f_209  =  *((__global float *) ul_208);
      f_210  =  f_209 - f_94;
      i_211  =  isless(f_210, f_125);
      if(i_211 == 1)
      {
        // BLOCK 39
        f_212  =  f_207;
      }  // B38
      else
      {
        // BLOCK 40
        f_212  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_213  =  f_212 + f_201;
      ul_12[5]  =  f_213;
      f_214  =  ul_12[6];
      i_215  =  i_137 + 6;
      l_216  =  (long) i_215;
      l_217  =  l_216 + 4L;
      l_218  =  l_217 << 2;
      ul_219  =  ul_5 + l_218;
      f_220  =  *((__global float *) ul_219);
      ul_221  =  ul_7 + l_218;
      f_222  =  *((__global float *) ul_221);
      f_223  =  f_222 - f_94;
      i_224  =  isless(f_223, f_125);
      if(i_224 == 1)
      {
        // BLOCK 42
        f_225  =  f_220;
      }  // B41
      else
      {
        // BLOCK 43
        f_225  =  0.0F;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_226  =  f_225 + f_214;
      ul_12[6]  =  f_226;
      f_227  =  ul_12[7];
      i_228  =  i_137 + 7;
      l_229  =  (long) i_228;
      l_230  =  l_229 + 4L;
      l_231  =  l_230 << 2;
      ul_232  =  ul_5 + l_231;
      f_233  =  *((__global float *) ul_232);
      ul_234  =  ul_7 + l_231;
      f_235  =  *((__global float *) ul_234);
      f_236  =  f_235 - f_94;
      i_237  =  isless(f_236, f_125);
      if(i_237 == 1)
      {
        // BLOCK 45
        f_238  =  f_233;
      }  // B44
      else
      {
        // BLOCK 46
        f_238  =  0.0F;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      f_239  =  f_238 + f_227;
      ul_12[7]  =  f_239;
      i_240  =  i_135 + 8;
      i_135  =  i_240;
    }  // B22
    // BLOCK 48
    // BLOCK 49 MERGES [48 53 ]
    f_241  =  0.0F;
    i_242  =  i_134;
    for(;i_242 < i_63;)
    {
      // BLOCK 50
      i_243  =  i_100 + i_242;
      l_244  =  (long) i_243;
      l_245  =  l_244 + 4L;
      l_246  =  l_245 << 2;
      ul_247  =  ul_5 + l_246;
      f_248  =  *((__global float *) ul_247);
      ul_249  =  ul_7 + l_246;
      f_250  =  *((__global float *) ul_249);
      f_251  =  f_250 - f_94;
      i_252  =  isless(f_251, f_125);
      if(i_252 == 1)
      {
        // BLOCK 51
        f_253  =  f_248;
      }  // B50
      else
      {
        // BLOCK 52
        f_253  =  0.0F;
      }  // B50
      // BLOCK 53 MERGES [51 52 ]
      f_254  =  f_241 + f_253;
      i_255  =  i_242 + 1;
      f_241  =  f_254;
      i_242  =  i_255;
    }  // B49
    // BLOCK 54
    f_256  =  ul_12[0];
    f_257  =  ul_12[1];
    f_258  =  ul_12[2];
    f_259  =  ul_12[3];
    f_260  =  ul_12[4];
    f_261  =  ul_12[5];
    f_262  =  ul_12[6];
    f_263  =  ul_12[7];
    f_264  =  f_256 + f_257;
    f_265  =  f_258 + f_259;
    f_266  =  f_264 + f_265;
    f_267  =  f_260 + f_261;
    f_268  =  f_262 + f_263;
    f_269  =  f_267 + f_268;
    f_270  =  f_266 + f_269;
    f_271  =  f_270 + f_241;
    adf_13[0]  =  f_271;
    ul_272  =  ul_0 + l_78;
    i_273  =  (i_23 == 1) ? 1 : 0;
    f_274  =  f_80 - f_69;
    i_275  =  (f_74 < f_274) ? 1 : 0;
    i_276  =  i_273 * i_275;
    i_277  =  (i_23 == 0) ? 1 : 0;
    i_278  =  i_276 + i_277;
    i_279  =  (i_23 == 2) ? 1 : 0;
    f_280  =  f_113 - f_69;
    i_281  =  (f_74 < f_280) ? 1 : 0;
    i_282  =  i_279 * i_281;
    i_283  =  i_278 + i_282;
    i_284  =  (i_23 == 3) ? 1 : 0;
    f_285  =  f_80 - f_82;
    f_286  =  f_285 - f_69;
    i_287  =  (f_74 < f_286) ? 1 : 0;
    i_288  =  i_284 * i_287;
    i_289  =  i_283 + i_288;
    i_290  =  (i_23 == 5) ? 1 : 0;
    f_291  =  f_107 - f_94;
    f_292  =  f_87 - f_291;
    f_293  =  f_292 - f_69;
    i_294  =  (f_74 < f_293) ? 1 : 0;
    i_295  =  i_290 * i_294;
    i_296  =  i_289 + i_295;
    f_297  =  (float) i_296;
    *((__global float *) ul_272)  =  f_297;
    ul_298  =  ul_0 + l_97;
    *((__global float *) ul_298)  =  0.0F;
    ul_299  =  ul_0 + l_90;
    *((__global float *) ul_299)  =  f_271;
    ul_300  =  ul_0 + l_85;
    *((__global float *) ul_300)  =  0.0F;
    ul_301  =  ul_0 + l_111;
    *((__global float *) ul_301)  =  f_125;
    l_302  =  l_96 + 4L;
    l_303  =  l_302 << 2;
    ul_304  =  ul_0 + l_303;
    f_305  =  (float) i_63;
    *((__global float *) ul_304)  =  f_305;
    i_306  =  i_15 + -1;
    i_307  =  max(1, i_306);
    i_308  =  i_307 * i_17;
    i_309  =  i_15 + -2;
    i_310  =  max(0, i_309);
    i_311  =  min(i_55, i_310);
    i_312  =  i_308 + i_311;
    l_313  =  (long) i_312;
    l_314  =  l_313 + 4L;
    l_315  =  l_314 << 2;
    ul_316  =  ul_3 + l_315;
    i_317  =  *((__global int *) ul_316);
    i_318  =  i_18 + 22;
    l_319  =  (long) i_318;
    l_320  =  l_319 << 2;
    ul_321  =  ul_1 + l_320;
    i_322  =  *((__global int *) ul_321);
    ul_323  =  ul_10 + 28L;
    i_324  =  *((__global int *) ul_323);
    i_325  =  (i_55 < i_322) ? 1 : 0;
    i_326  =  i_325 * i_324;
    b_327  =  i_326 == 1;
    if(b_327)
    {
      // BLOCK 55
      i_328  =  i_317;
    }  // B54
    else
    {
      // BLOCK 56
      i_328  =  0;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    i_329  =  i_328 + i_100;
    l_330  =  (long) i_329;
    l_331  =  l_330 + 4L;
    l_332  =  l_331 << 2;
    b_333  =  i_23 == 6;
    if(b_333)
    {
      // BLOCK 58
      ul_334  =  ul_4 + l_332;
      f_335  =  *((__global float *) ul_334);
      f_336  =  f_335 - f_92;
      f_337  =  f_336;
    }  // B57
    else
    {
      // BLOCK 59
      ul_338  =  ul_7 + l_332;
      f_339  =  *((__global float *) ul_338);
      f_340  =  f_339 - f_94;
      f_337  =  f_340;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    ul_341  =  ul_5 + l_332;
    f_342  =  *((__global float *) ul_341);
    ul_343  =  ul_8 + l_332;
    f_344  =  *((__global float *) ul_343);
    i_345  =  (f_337 == f_125) ? 1 : 0;
    f_346  =  (float) i_328;
    i_347  =  (f_305 < f_346) ? 0 : 1;
    i_348  =  i_345 * i_347;
    i_349  =  (f_125 < f_337) ? 1 : 0;
    i_350  =  i_348 + i_349;
    i_351  =  1 - i_350;
    i_352  =  (i_23 == 12) ? 1 : 0;
    i_353  =  i_351 * i_352;
    i_354  =  (i_23 == 11) ? 1 : 0;
    i_355  =  (f_125 < f_344) ? 0 : 1;
    i_356  =  i_354 * i_355;
    i_357  =  (i_23 < 6) ? 1 : 0;
    i_358  =  (f_297 == 1.0F) ? 1 : 0;
    i_359  =  i_357 * i_358;
    i_360  =  (i_23 < 6) ? 0 : 1;
    i_361  =  (i_23 < 9) ? 1 : 0;
    i_362  =  i_360 * i_361;
    i_363  =  (f_337 < f_125) ? 1 : 0;
    i_364  =  i_362 * i_363;
    i_365  =  i_359 + i_364;
    i_366  =  i_356 + i_365;
    i_367  =  i_353 + i_366;
    b_368  =  i_367 == 1;
    if(b_368)
    {
      // BLOCK 61
      f_369  =  f_344;
    }  // B60
    else
    {
      // BLOCK 62
      f_369  =  f_342;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    b_370  =  i_367 == 1;
    if(b_370)
    {
      // BLOCK 64
      f_371  =  0.0F;
    }  // B63
    else
    {
      // BLOCK 65
      f_371  =  f_342;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    f_372  =  1.0F - f_69;
    f_373  =  f_372 - f_74;
    f_374  =  f_373 * f_342;
    f_375  =  f_344 / f_374;
    i_376  =  isless(f_344, f_374);
    if(i_376 == 1)
    {
      // BLOCK 67
      f_377  =  f_375;
    }  // B66
    else
    {
      // BLOCK 68
      f_377  =  1.0F;
    }  // B66
    // BLOCK 69 MERGES [68 67 ]
    b_378  =  i_23 < 6;
    if(b_378)
    {
      // BLOCK 70
      f_379  =  f_369;
    }  // B69
    else
    {
      // BLOCK 71
      f_380  =  fma(f_271, f_344, f_371);
      f_379  =  f_380;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    b_381  =  i_23 == 9;
    if(b_381)
    {
      // BLOCK 73
      f_382  =  f_344 / f_373;
      f_383  =  fmin(f_342, f_382);
      f_384  =  f_344 * 0.0F;
      f_385  =  fmax(f_383, f_384);
      f_386  =  f_385;
    }  // B72
    else
    {
      // BLOCK 74
      f_386  =  f_379;
    }  // B72
    // BLOCK 75 MERGES [73 74 ]
    f_387  =  1.0F - f_373;
    b_388  =  i_23 == 13;
    if(b_388)
    {
      // BLOCK 76
      f_389  =  f_387 * f_342;
      f_390  =  fma(f_271, f_344, f_389);
      f_391  =  f_390;
    }  // B75
    else
    {
      // BLOCK 77
      f_391  =  f_386;
    }  // B75
    // BLOCK 78 MERGES [76 77 ]
    b_392  =  i_23 == 10;
    if(b_392)
    {
      // BLOCK 79
      f_393  =  f_344 - f_342;
      f_394  =  fmax(0.0F, f_393);
      f_395  =  f_271 * 0.0F;
      f_396  =  f_394 * f_395;
      f_397  =  fma(f_377, f_342, f_396);
      f_398  =  f_397;
    }  // B78
    else
    {
      // BLOCK 80
      f_398  =  f_391;
    }  // B78
    // BLOCK 81 MERGES [79 80 ]
    i_399  =  isless(f_398, f_342);
    if(i_399 == 1)
    {
      // BLOCK 82
      f_400  =  f_398 / f_342;
      f_401  =  f_400;
    }  // B81
    else
    {
      // BLOCK 83
      f_401  =  1.0F;
    }  // B81
    // BLOCK 84 MERGES [83 82 ]
    b_402  =  i_23 == 10;
    if(b_402)
    {
      // BLOCK 85
      i_403  =  isless(f_344, f_374);
      if(i_403 == 1)
      {
        // BLOCK 86
        f_404  =  f_375;
      }  // B85
      else
      {
        // BLOCK 87
        f_404  =  1.0F;
      }  // B85
    }  // B84
    else
    {
      // BLOCK 88
      i_405  =  1 - i_367;
      f_406  =  (float) i_405;
      f_404  =  f_406;
    }  // B84
    // BLOCK 89 MERGES [87 88 86 ]
    b_407  =  i_23 == 13;
    if(b_407)
    {
      // BLOCK 90
      f_408  =  f_387;
    }  // B89
    else
    {
      // BLOCK 91
      f_408  =  f_404;
    }  // B89
    // BLOCK 92 MERGES [90 91 ]
    b_409  =  i_23 < 10;
    if(b_409)
    {
      // BLOCK 93
      f_410  =  f_401;
    }  // B92
    else
    {
      // BLOCK 94
      f_410  =  f_408;
    }  // B92
    // BLOCK 95 MERGES [93 94 ]
    f_411  =  *((__global float *) ul_343);
    l_412  =  l_89 + 4L;
    l_413  =  l_412 << 2;
    ul_414  =  ul_0 + l_413;
    f_415  =  (float) i_326;
    f_416  =  f_410 * f_415;
    *((__global float *) ul_414)  =  f_416;
    l_417  =  l_84 + 4L;
    l_418  =  l_417 << 2;
    ul_419  =  ul_0 + l_418;
    i_420  =  (f_125 < f_411) ? 0 : 1;
    i_421  =  i_420 * i_354;
    i_422  =  i_421 + i_365;
    i_423  =  i_422 + i_353;
    i_424  =  i_423 * i_326;
    f_425  =  (float) i_424;
    *((__global float *) ul_419)  =  f_425;
  }  // B9
  else
  {
    // BLOCK 96
  }  // B9
  // BLOCK 97 MERGES [96 95 ]
  return;
}  //  kernel
