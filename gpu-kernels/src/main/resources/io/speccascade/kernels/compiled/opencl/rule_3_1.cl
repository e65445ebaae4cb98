#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_104, *ul_110, *ul_139, *ul_14, *ul_141, *ul_152, *ul_154, *ul_165, *ul_167, *ul_178, *ul_180, *ul_191, *ul_193, *ul_2, *ul_204, *ul_206, *ul_217, *ul_219, *ul_22, *ul_230, *ul_232, *ul_245, *ul_247, *ul_27, *ul_270, *ul_296, *ul_297, *ul_298, *ul_299, *ul_3, *ul_302, *ul_314, *ul_319, *ul_32, *ul_321, *ul_332, *ul_336, *ul_339, *ul_341, *ul_37, *ul_4, *ul_405, *ul_410, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_89, *ul_9, *ul_91, *ul_96;
  bool b_112, b_325, b_331, b_366, b_368, b_376, b_379, b_385, b_395, b_400, b_44, b_48, b_59;
  float f_105, f_111, f_113, f_114, f_115, f_116, f_118, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_134, f_140, f_142, f_143, f_145, f_146, f_147, f_153, f_155, f_156, f_158, f_159, f_160, f_166, f_168, f_169, f_171, f_172, f_173, f_179, f_181, f_182, f_184, f_185, f_186, f_192, f_194, f_195, f_197, f_198, f_199, f_205, f_207, f_208, f_210, f_211, f_212, f_218, f_220, f_221, f_223, f_224, f_225, f_231, f_233, f_234, f_236, f_237, f_239, f_246, f_248, f_249, f_251, f_252, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_272, f_278, f_283, f_284, f_289, f_290, f_291, f_295, f_303, f_333, f_334, f_335, f_337, f_338, f_340, f_342, f_344, f_367, f_369, f_370, f_371, f_372, f_373, f_375, f_377, f_378, f_380, f_381, f_382, f_383, f_384, f_386, f_387, f_388, f_389, f_390, f_391, f_393, f_394, f_397, f_399, f_401, f_402, f_406, f_407, f_416, f_67, f_72, f_78, f_80, f_85, f_90, f_92, f_97;
  int i_100, i_106, i_117, i_119, i_122, i_129, i_130, i_131, i_132, i_133, i_135, i_144, i_148, i_15, i_157, i_16, i_161, i_17, i_170, i_174, i_18, i_183, i_187, i_19, i_196, i_200, i_209, i_213, i_222, i_226, i_23, i_235, i_238, i_24, i_240, i_241, i_250, i_253, i_271, i_273, i_274, i_275, i_276, i_277, i_279, i_28, i_280, i_281, i_282, i_285, i_286, i_287, i_288, i_29, i_292, i_293, i_294, i_304, i_305, i_306, i_307, i_308, i_309, i_310, i_315, i_316, i_320, i_322, i_323, i_324, i_326, i_327, i_33, i_34, i_343, i_345, i_346, i_347, i_348, i_349, i_350, i_351, i_352, i_353, i_354, i_355, i_356, i_357, i_358, i_359, i_360, i_361, i_362, i_363, i_364, i_365, i_374, i_38, i_39, i_392, i_396, i_398, i_411, i_412, i_413, i_414, i_415, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_86, i_93, i_98, i_99;
  long l_101, l_102, l_103, l_107, l_108, l_109, l_136, l_137, l_138, l_149, l_150, l_151, l_162, l_163, l_164, l_175, l_176, l_177, l_188, l_189, l_190, l_20, l_201, l_202, l_203, l_21, l_214, l_215, l_216, l_227, l_228, l_229, l_242, l_243, l_244, l_25, l_26, l_30, l_300, l_301, l_31, l_311, l_312, l_313, l_317, l_318, l_328, l_329, l_330, l_35, l_36, l_40, l_403, l_404, l_408, l_409, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_87, l_88, l_94, l_95;

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
    i_130  =  i_129 >> 29;
    i_131  =  i_130 + i_61;
    i_132  =  i_131 & -8;
    // BLOCK 19 MERGES [18 44 ]
    i_133  =  0;
    for(;i_133 < i_132;)
    {
      // BLOCK 20
      f_134  =  ul_12[0];
      i_135  =  i_98 + i_133;
      l_136  =  (long) i_135;
      l_137  =  l_136 + 4L;
      l_138  =  l_137 << 2;
      ul_139  =  ul_5 + l_138;
      f_140  =  *((__global float *) ul_139);
      ul_141  =  ul_7 + l_138;
      f_142  =  *((__global float *) ul_141);
      f_143  =  f_142 - f_92;
      i_144  =  isless(f_143, f_123);
      if(i_144 == 1)
      {
        // BLOCK 21
        f_145  =  f_140;
      }  // B20
      else
      {
        // BLOCK 22
        f_145  =  0.0F;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      f_146  =  f_145 + f_134;
      ul_12[0]  =  f_146;
      f_147  =  ul_12[1];
      i_148  =  i_135 + 1;
      l_149  =  (long) i_148;
      l_150  =  l_149 + 4L;
      l_151  =  l_150 << 2;
      ul_152  =  ul_5 + l_151;
      f_153  =  *((__global float *) ul_152);
      ul_154  =  ul_7 + l_151;
      f_155  =  *((__global float *) ul_154);
      f_156  =  f_155 - f_92;
      i_157  =  isless(f_156, f_123);
      if(i_157 == 1)
      {
        // BLOCK 24
        f_158  =  f_153;
      }  // B23
      else
      {
        // BLOCK 25
        f_158  =  0.0F;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_159  =  f_158 + f_147;
      ul_12[1]  =  f_159;
      f_160  =  ul_12[2];
      i_161  =  i_135 + 2;
      l_162  =  (long) i_161;
      l_163  =  l_162 + 4L;
      l_164  =  l_163 << 2;
      ul_165  =  ul_5 + l_164;
      f_166  =  *((__global float *) ul_165);
      ul_167  =  ul_7 + l_164;
      f_168  =  *((__global float *) ul_167);
      f_169  =  f_168 - f_92;
      i_170  =  isless(f_169, f_123);
      if(i_170 == 1)
      {
        // BLOCK 27
        f_171  =  f_166;
      }  // B26
      else
      {
        // BLOCK 28
        f_171  =  0.0F;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      f_172  =  f_171 + f_160;
      ul_12[2]  =  f_172;
      f_173  =  ul_12[3];
      i_174  =  i_135 + 3;
      l_175  =  (long) i_174;
      l_176  =  l_175 + 4L;
      l_177  =  l_176 << 2;
      ul_178  =  ul_5 + l_177;
      f_179  =  *((__global float *) ul_178);
      ul_180  =  ul_7 + l_177;
      f_181  =  *((__global float *) ul_180);
      f_182  =  f_181 - f_92;
      i_183  =  isless(f_182, f_123);
      if(i_183 == 1)
      {
        // BLOCK 30
        f_184  =  f_179;
      }  // B29
      else
      {
        // BLOCK 31
        f_184  =  0.0F;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      f_185  =  f_184 + f_173;
      ul_12[3]  =  f_185;
      f_186  =  ul_12[4];
      i_187  =  i_135 + 4;
      l_188  =  (long) i_187;
      l_189  =  l_188 + 4L;
      l_190  =  l_189 << 2;
      ul_191  =  ul_5 + l_190;
      f_192  =  *((__global float *) ul_191);
      ul_193  =  ul_7 + l_190;
      f_194  =  *((__global float *) ul_193);
      f_195  =  f_194 - f_92;
      i_196  =  isless(f_195, f_123);
      if(i_196 == 1)
      {
        // BLOCK 33
        f_197  =  f_192;
      }  // B32
      else
      {
        // BLOCK 34
        f_197  =  0.0F;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_198  =  f_197 + f_186;
      ul_12[4]  =  f_198;
      f_199  =  ul_12[5];
      i_200  =  i_135 + 5;
      l_201  =  (long) i_200;
      l_202  =  l_201 + 4L;
      l_203  =  l_202 << 2;
      ul_204  =  ul_5 + l_203;
      f_205  =  *((__global float *) ul_204);
      ul_206  =  ul_7 + l_203;
      f_207  =  *((__global float *) ul_206);
      f_208  =  f_207 - f_92;
      i_209  =  isless(f_208, f_123);
      if(i_209 == 1)
      {
        // BLOCK 36
        f_210  =  f_205;
      }  // B35
      else
      {
        // BLOCK 37
        f_210  =  0.0F;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      f_211  =  f_210 + f_199;
      ul_12[5]  =  f_211;
      f_212  =  ul_12[6];
      i_213  =  i_135 + 6;
      l_214  =  (long) i_213;
      l_215  =  l_214 + 4L;
      l_216  =  l_215 << 2;
      ul_217  =  ul_5 + l_216;
      f_218  =  *((__global float *) ul_217);
      ul_219  =  ul_7 + l_216;
      f_220  =  *((__global float *) ul_219);
      f_221  =  f_220 - f_92;
      i_222  =  isless(f_221, f_123);
      if(i_222 == 1)
      {
        // BLOCK 39
        f_223  =  f_218;
      }  // B38
      else
      {
        // BLOCK 40
        f_223  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      f_224  =  f_223 + f_212;
      ul_12[6]  =  f_224;
      f_225  =  ul_12[7];
      i_226  =  i_135 + 7;
      l_227  =  (long) i_226;
      l_228  =  l_227 + 4L;
      l_229  =  l_228 << 2;
      ul_230  =  ul_5 + l_229;
      f_231  =  *((__global float *) ul_230);
      ul_232  =  ul_7 + l_229;
      f_233  =  *((__global float *) ul_232);
      f_234  =  f_233 - f_92;
      i_235  =  isless(f_234, f_123);
      if(i_235 == 1)
      {
        // BLOCK 42
        f_236  =  f_231;
      }  // B41
      else
      {
        // BLOCK 43
        f_236  =  0.0F;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_237  =  f_236 + f_225;
      ul_12[7]  =  f_237;
      i_238  =  i_133 + 8;
      i_133  =  i_238;
    }  // B19
    // BLOCK 45
    // BLOCK 46 MERGES [45 50 ]
    f_239  =  0.0F;
    i_240  =  i_132;
    for(;i_240 < i_61;)
    {
      // BLOCK 47
      i_241  =  i_98 + i_240;
      l_242  =  (long) i_241;
      l_243  =  l_242 + 4L;
      l_244  =  l_243 << 2;
      ul_245  =  ul_5 + l_244;
      f_246  =  *((__global float *) ul_245);
      ul_247  =  ul_7 + l_244;
      f_248  =  *((__global float *) ul_247);
      f_249  =  f_248 - f_92;
      i_250  =  isless(f_249, f_123);
      if(i_250 == 1)
      {
        // BLOCK 48
        f_251  =  f_246;
      }  // B47
      else
      {
        // BLOCK 49
        f_251  =  0.0F;
      }  // B47
      // BLOCK 50 MERGES [48 49 ]
      f_252  =  f_239 + f_251;
      i_253  =  i_240 + 1;
      f_239  =  f_252;
      i_240  =  i_253;
    }  // B46
    // BLOCK 51
    f_254  =  ul_12[0];
    f_255  =  ul_12[1];
    f_256  =  ul_12[2];
    f_257  =  ul_12[3];
    f_258  =  ul_12[4];
    f_259  =  ul_12[5];
    f_260  =  ul_12[6];
    f_261  =  ul_12[7];
    f_262  =  f_254 + f_255;
    f_263  =  f_256 + f_257;
    f_264  =  f_262 + f_263;
    f_265  =  f_258 + f_259;
    f_266  =  f_260 + f_261;
    f_267  =  f_265 + f_266;
    f_268  =  f_264 + f_267;
    f_269  =  f_268 + f_239;
    adf_13[0]  =  f_269;
    ul_270  =  ul_0 + l_76;
    i_271  =  (i_23 == 1) ? 1 : 0;
    f_272  =  f_78 - f_67;
    i_273  =  (f_72 < f_272) ? 1 : 0;
    i_274  =  i_271 * i_273;
    i_275  =  (i_23 == 0) ? 1 : 0;
    i_276  =  i_274 + i_275;
    i_277  =  (i_23 == 2) ? 1 : 0;
    f_278  =  f_111 - f_67;
    i_279  =  (f_72 < f_278) ? 1 : 0;
    i_280  =  i_277 * i_279;
    i_281  =  i_276 + i_280;
    i_282  =  (i_23 == 3) ? 1 : 0;
    f_283  =  f_78 - f_80;
    f_284  =  f_283 - f_67;
    i_285  =  (f_72 < f_284) ? 1 : 0;
    i_286  =  i_282 * i_285;
    i_287  =  i_281 + i_286;
    i_288  =  (i_23 == 5) ? 1 : 0;
    f_289  =  f_105 - f_92;
    f_290  =  f_85 - f_289;
    f_291  =  f_290 - f_67;
    i_292  =  (f_72 < f_291) ? 1 : 0;
    i_293  =  i_288 * i_292;
    i_294  =  i_287 + i_293;
    f_295  =  (float) i_294;
    *((__global float *) ul_270)  =  f_295;
    ul_296  =  ul_0 + l_95;
    *((__global float *) ul_296)  =  0.0F;
    ul_297  =  ul_0 + l_88;
    *((__global float *) ul_297)  =  f_269;
    ul_298  =  ul_0 + l_83;
    *((__global float *) ul_298)  =  0.0F;
    ul_299  =  ul_0 + l_109;
    *((__global float *) ul_299)  =  f_123;
    l_300  =  l_94 + 4L;
    l_301  =  l_300 << 2;
    ul_302  =  ul_0 + l_301;
    f_303  =  (float) i_61;
    *((__global float *) ul_302)  =  f_303;
    i_304  =  i_15 + -1;
    i_305  =  max(1, i_304);
    i_306  =  i_305 * i_17;
    i_307  =  i_15 + -2;
    i_308  =  max(0, i_307);
    i_309  =  min(i_53, i_308);
    i_310  =  i_306 + i_309;
    l_311  =  (long) i_310;
    l_312  =  l_311 + 4L;
    l_313  =  l_312 << 2;
    ul_314  =  ul_3 + l_313;
    i_315  =  *((__global int *) ul_314);
    i_316  =  i_18 + 22;
    l_317  =  (long) i_316;
    l_318  =  l_317 << 2;
    ul_319  =  ul_1 + l_318;
    i_320  =  *((__global int *) ul_319);
    ul_321  =  ul_10 + 28L;
    i_322  =  *((__global int *) ul_321);
    i_323  =  (i_53 < i_320) ? 1 : 0;
    i_324  =  i_323 * i_322;
    b_325  =  i_324 == 1;
    if(b_325)
    {
      // BLOCK 52
      i_326  =  i_315;
    }  // B51
    else
    {
      // BLOCK 53
      i_326  =  0;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    i_327  =  i_326 + i_98;
    l_328  =  (long) i_327;
    l_329  =  l_328 + 4L;
    l_330  =  l_329 << 2;
    b_331  =  i_23 == 6;
    if(b_331)
    {
      // BLOCK 55
      ul_332  =  ul_4 + l_330;
      f_333  =  *((__global float *) ul_332);
      f_334  =  f_333 - f_90;
      f_335  =  f_334;
    }  // B54
    else
    {
      // BLOCK 56
      ul_336  =  ul_7 + l_330;
      f_337  =  *((__global float *) ul_336);
      f_338  =  f_337 - f_92;
      f_335  =  f_338;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    ul_339  =  ul_5 + l_330;
    f_340  =  *((__global float *) ul_339);
    ul_341  =  ul_8 + l_330;
    f_342  =  *((__global float *) ul_341);
    i_343  =  (f_335 == f_123) ? 1 : 0;
    f_344  =  (float) i_326;
    i_345  =  (f_303 < f_344) ? 0 : 1;
    i_346  =  i_343 * i_345;
    i_347  =  (f_123 < f_335) ? 1 : 0;
    i_348  =  i_346 + i_347;
    i_349  =  1 - i_348;
    i_350  =  (i_23 == 12) ? 1 : 0;
    i_351  =  i_349 * i_350;
    i_352  =  (i_23 == 11) ? 1 : 0;
    i_353  =  (f_123 < f_342) ? 0 : 1;
    i_354  =  i_352 * i_353;
    i_355  =  (i_23 < 6) ? 1 : 0;
    i_356  =  (f_295 == 1.0F) ? 1 : 0;
    i_357  =  i_355 * i_356;
    i_358  =  (i_23 < 6) ? 0 : 1;
    i_359  =  (i_23 < 9) ? 1 : 0;
    i_360  =  i_358 * i_359;
    i_361  =  (f_335 < f_123) ? 1 : 0;
    i_362  =  i_360 * i_361;
    i_363  =  i_357 + i_362;
    i_364  =  i_354 + i_363;
    i_365  =  i_351 + i_364;
    b_366  =  i_365 == 1;
    if(b_366)
    {
      // BLOCK 58
      f_367  =  f_342;
    }  // B57
    else
    {
      // BLOCK 59
      f_367  =  f_340;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    b_368  =  i_365 == 1;
    if(b_368)
    {
      // BLOCK 61
      f_369  =  0.0F;
    }  // B60
    else
    {
      // BLOCK 62
      f_369  =  f_340;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    f_370  =  1.0F - f_67;
    f_371  =  f_370 - f_72;
    f_372  =  f_371 * f_340;
    f_373  =  f_342 / f_372;
    i_374  =  isless(f_342, f_372);
    if(i_374 == 1)
    {
      // BLOCK 64
      f_375  =  f_373;
    }  // B63
    else
    {
      // BLOCK 65
      f_375  =  1.0F;
    }  // B63
    // BLOCK 66 MERGES [65 64 ]
    b_376  =  i_23 < 6;
    if(b_376)
    {
      // BLOCK 67
      f_377  =  f_367;
    }  // B66
    else
    {
      // BLOCK 68
      f_378  =  fma(f_269, f_342, f_369);
      f_377  =  f_378;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    b_379  =  i_23 == 9;
    if(b_379)
    {
      // BLOCK 70
      f_380  =  f_342 / f_371;
      f_381  =  fmin(f_340, f_380);
      f_382  =  f_342 * 0.0F;
      f_383  =  fmax(f_381, f_382);
      f_384  =  f_383;
    }  // B69
    else
    {
      // BLOCK 71
      f_384  =  f_377;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    b_385  =  i_23 == 10;
    if(b_385)
    {
      // BLOCK 73
      f_386  =  f_342 - f_340;
      f_387  =  fmax(0.0F, f_386);
      f_388  =  f_269 * 0.0F;
      f_389  =  f_387 * f_388;
      f_390  =  fma(f_375, f_340, f_389);
      f_391  =  f_390;
    }  // B72
    else
    {
      // BLOCK 74
      f_391  =  f_384;
    }  // B72
    // BLOCK 75 MERGES [73 74 ]
    i_392  =  isless(f_391, f_340);
    if(i_392 == 1)
    {
      // BLOCK 76
      f_393  =  f_391 / f_340;
      f_394  =  f_393;
    }  // B75
    else
    {
      // BLOCK 77
      f_394  =  1.0F;
    }  // B75
    // BLOCK 78 MERGES [77 76 ]
    b_395  =  i_23 == 10;
    if(b_395)
    {
      // BLOCK 79
      i_396  =  isless(f_342, f_372);
      if(i_396 == 1)
      {
        // BLOCK 80
        f_397  =  f_373;
      }  // B79
      else
      {
        // BLOCK 81
        f_397  =  1.0F;
      }  // B79
    }  // B78
    else
    {
      // BLOCK 82
      i_398  =  1 - i_365;
      f_399  =  (float) i_398;
      f_397  =  f_399;
    }  // B78
    // BLOCK 83 MERGES [81 82 80 ]
    b_400  =  i_23 < 10;
    if(b_400)
    {
      // BLOCK 84
      f_401  =  f_394;
    }  // B83
    else
    {
      // BLOCK 85
      f_401  =  f_397;
    }  // B83
    // BLOCK 86 MERGES [84 85 ]
    f_402  =  *((__global float *) ul_341);
    l_403  =  l_87 + 4L;
    l_404  =  l_403 << 2;
    ul_405  =  ul_0 + l_404;
    f_406  =  (float) i_324;
    f_407  =  f_401 * f_406;
    *((__global float *) ul_405)  =  f_407;
    l_408  =  l_82 + 4L;
    l_409  =  l_408 << 2;
    ul_410  =  ul_0 + l_409;
    i_411  =  (f_123 < f_402) ? 0 : 1;
    i_412  =  i_411 * i_352;
    i_413  =  i_412 + i_363;
    i_414  =  i_413 + i_351;
    i_415  =  i_414 * i_324;
    f_416  =  (float) i_415;
    *((__global float *) ul_410)  =  f_416;
  }  // B6
  else
  {
    // BLOCK 87
  }  // B6
  // BLOCK 88 MERGES [87 86 ]
  return;
}  //  kernel
