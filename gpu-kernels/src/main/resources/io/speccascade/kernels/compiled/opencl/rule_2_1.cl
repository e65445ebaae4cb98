#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_100, *ul_108, *ul_114, *ul_138, *ul_14, *ul_140, *ul_151, *ul_153, *ul_164, *ul_166, *ul_177, *ul_179, *ul_190, *ul_192, *ul_2, *ul_203, *ul_205, *ul_216, *ul_218, *ul_22, *ul_229, *ul_231, *ul_244, *ul_246, *ul_269, *ul_27, *ul_295, *ul_296, *ul_297, *ul_298, *ul_3, *ul_301, *ul_313, *ul_318, *ul_32, *ul_320, *ul_331, *ul_335, *ul_338, *ul_340, *ul_37, *ul_4, *ul_411, *ul_416, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9, *ul_93, *ul_95;
  bool b_324, b_330, b_365, b_367, b_375, b_378, b_385, b_389, b_399, b_404, b_406, b_44, b_48, b_51, b_61;
  float f_101, f_109, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_125, f_126, f_127, f_133, f_139, f_141, f_142, f_144, f_145, f_146, f_152, f_154, f_155, f_157, f_158, f_159, f_165, f_167, f_168, f_170, f_171, f_172, f_178, f_180, f_181, f_183, f_184, f_185, f_191, f_193, f_194, f_196, f_197, f_198, f_204, f_206, f_207, f_209, f_210, f_211, f_217, f_219, f_220, f_222, f_223, f_224, f_230, f_232, f_233, f_235, f_236, f_238, f_245, f_247, f_248, f_250, f_251, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_271, f_277, f_282, f_283, f_288, f_289, f_290, f_294, f_302, f_332, f_333, f_334, f_336, f_337, f_339, f_341, f_343, f_366, f_368, f_369, f_370, f_371, f_372, f_374, f_376, f_377, f_379, f_380, f_381, f_382, f_383, f_384, f_386, f_387, f_388, f_390, f_391, f_392, f_393, f_394, f_395, f_397, f_398, f_401, f_403, f_405, f_407, f_408, f_412, f_413, f_422, f_69, f_74, f_80, f_82, f_87, f_89, f_94, f_96;
  int i_102, i_103, i_104, i_110, i_122, i_124, i_128, i_129, i_130, i_131, i_132, i_134, i_143, i_147, i_15, i_156, i_16, i_160, i_169, i_17, i_173, i_18, i_182, i_186, i_19, i_195, i_199, i_208, i_212, i_221, i_225, i_23, i_234, i_237, i_239, i_24, i_240, i_249, i_252, i_270, i_272, i_273, i_274, i_275, i_276, i_278, i_279, i_28, i_280, i_281, i_284, i_285, i_286, i_287, i_29, i_291, i_292, i_293, i_303, i_304, i_305, i_306, i_307, i_308, i_309, i_314, i_315, i_319, i_321, i_322, i_323, i_325, i_326, i_33, i_34, i_342, i_344, i_345, i_346, i_347, i_348, i_349, i_350, i_351, i_352, i_353, i_354, i_355, i_356, i_357, i_358, i_359, i_360, i_361, i_362, i_363, i_364, i_373, i_38, i_39, i_396, i_400, i_402, i_417, i_418, i_419, i_420, i_421, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_90, i_97;
  long l_105, l_106, l_107, l_111, l_112, l_113, l_135, l_136, l_137, l_148, l_149, l_150, l_161, l_162, l_163, l_174, l_175, l_176, l_187, l_188, l_189, l_20, l_200, l_201, l_202, l_21, l_213, l_214, l_215, l_226, l_227, l_228, l_241, l_242, l_243, l_25, l_26, l_299, l_30, l_300, l_31, l_310, l_311, l_312, l_316, l_317, l_327, l_328, l_329, l_35, l_36, l_40, l_409, l_41, l_410, l_414, l_415, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_91, l_92, l_98, l_99;

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
  i_59  =  (i_52 == 2) ? 1 : 0;
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
    ul_86  =  ul_6 + l_85;
    f_87  =  *((__global float *) ul_86);
    ul_88  =  ul_9 + l_85;
    f_89  =  *((__global float *) ul_88);
    i_90  =  i_75 + 6;
    l_91  =  (long) i_90;
    l_92  =  l_91 << 2;
    ul_93  =  ul_6 + l_92;
    f_94  =  *((__global float *) ul_93);
    ul_95  =  ul_9 + l_92;
    f_96  =  *((__global float *) ul_95);
    i_97  =  i_75 + 5;
    l_98  =  (long) i_97;
    l_99  =  l_98 << 2;
    ul_100  =  ul_6 + l_99;
    f_101  =  *((__global float *) ul_100);
    i_102  =  i_63 * i_16;
    i_103  =  isnan(f_101)? 0 : (int) f_101;
    i_104  =  i_102 + i_103;
    l_105  =  (long) i_104;
    l_106  =  l_105 + 4L;
    l_107  =  l_106 << 2;
    ul_108  =  ul_7 + l_107;
    f_109  =  *((__global float *) ul_108);
    i_110  =  i_75 + 4;
    l_111  =  (long) i_110;
    l_112  =  l_111 + 4L;
    l_113  =  l_112 << 2;
    ul_114  =  ul_6 + l_113;
    f_115  =  *((__global float *) ul_114);
    f_116  =  f_87 - f_89;
    f_117  =  exp(f_116);
    f_118  =  f_69 + f_74;
    f_119  =  exp(f_87);
    f_120  =  f_118 * f_119;
    f_121  =  f_117 - f_120;
    i_122  =  isless(0.0F, f_121);
    if(i_122 == 1)
    {
      // BLOCK 11
      f_123  =  f_121;
    }  // B10
    else
    {
      // BLOCK 12
      f_123  =  1.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_124  =  isless(0.0F, f_121);
    if(i_124 == 1)
    {
      // BLOCK 14
      f_125  =  log(f_123);
      f_126  =  f_125;
    }  // B13
    else
    {
      // BLOCK 15
      f_127  =  -1.0F / 0.0F;
      f_126  =  f_127;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_128  =  i_63 >> 31;
    i_129  =  i_128 >> 29;
    i_130  =  i_129 + i_63;
    i_131  =  i_130 & -8;
    // BLOCK 17 MERGES [16 42 ]
    i_132  =  0;
    for(;i_132 < i_131;)
    {
      // BLOCK 18
      f_133  =  ul_12[0];
      i_134  =  i_102 + i_132;
      l_135  =  (long) i_134;
      l_136  =  l_135 + 4L;
      l_137  =  l_136 << 2;
      ul_138  =  ul_5 + l_137;
      f_139  =  *((__global float *) ul_138);
      ul_140  =  ul_4 + l_137;
      f_141  =  *((__global float *) ul_140);
      f_142  =  f_141 - f_94;
      i_143  =  isless(f_142, f_126);
      if(i_143 == 1)
      {
        // BLOCK 19
        f_144  =  f_139;
      }  // B18
      else
      {
        // BLOCK 20
        f_144  =  0.0F;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_145  =  f_144 + f_133;
      ul_12[0]  =  f_145;
      f_146  =  ul_12[1];
      i_147  =  i_134 + 1;
      l_148  =  (long) i_147;
      l_149  =  l_148 + 4L;
      l_150  =  l_149 << 2;
      ul_151  =  ul_5 + l_150;
      f_152  =  *((__global float *) ul_151);
      ul_153  =  ul_4 + l_150;
      f_154  =  *((__global float *) ul_153);
      f_155  =  f_154 - f_94;
      i_156  =  isless(f_155, f_126);
      if(i_156 == 1)
      {
        // BLOCK 22
        f_157  =  f_152;
      }  // B21
      else
      {
        // BLOCK 23
        f_157  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_158  =  f_157 + f_146;
      ul_12[1]  =  f_158;
      f_159  =  ul_12[2];
      i_160  =  i_134 + 2;
      l_161  =  (long) i_160;
      l_162  =  l_161 + 4L;
      l_163  =  l_162 << 2;
      ul_164  =  ul_5 + l_163;
      f_165  =  *((__global float *) ul_164);
      ul_166  =  ul_4 + l_163;
      f_167  =  *((__global float *) ul_166);
      f_168  =  f_167 - f_94;
      i_169  =  isless(f_168, f_126);
      if(i_169 == 1)
      {
        // BLOCK 25
        f_170  =  f_165;
      }  // B24
      else
      {
        // BLOCK 26
        f_170  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_171  =  f_170 + f_159;
      ul_12[2]  =  f_171;
      f_172  =  ul_12[3];
      i_173  =  i_134 + 3;
      l_174  =  (long) i_173;
      l_175  =  l_174 + 4L;
      l_176  =  l_175 << 2;
      ul_177  =  ul_5 + l_176;
      f_178  =  *((__global float *) ul_177);
      ul_179  =  ul_4 + l_176;
      f_180  =  *((__global float *) ul_179);
      f_181  =  f_180 - f_94;
      i_182  =  isless(f_181, f_126);
      if(i_182 == 1)
      {
        // BLOCK 28
        f_183  =  f_178;
      }  // B27
      else
      {
        // BLOCK 29
        f_183  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_184  =  f_183 + f_172;
      ul_12[3]  =  f_184;
      f_185  =  ul_12[4];
      i_186  =  i_134 + 4;
      l_187  =  (long) i_186;
      l_188  =  l_187 + 4L;
      l_189  =  l_188 << 2;
      ul_190  =  ul_5 + l_189;
      f_191  =  *((__global float *) ul_190);
      ul_192  =  ul_4 + l_189;
      f_193  =  *((__global float *) ul_192);
      f_194  =  f_193 - f_94;
      i_195  =  isless(f_194, f_126);
      if(i_195 == 1)
      {
        // BLOCK 31
        f_196  =  f_191;
      }  // B30
      else
      {
        // BLOCK 32
        f_196  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_197  =  f_196 + f_185;
      ul_12[4]  =  f_197;
      f_198  =  ul_12[5];
      i_199  =  i_134 + 5;
      l_200  =  (long) i_199;
      l_201  =  l_200 + 4L;
      l_202  =  l_201 << 2;
      ul_203  =  ul_5 + l_202;
      f_204  =  *((__global float *) ul_203);
      ul_205  =  ul_4 + l_202;
      f_206  =  *((__global float *) ul_205);
      f_207  =  f_206 - f_94;
      i_208  =  isless(f_207, f_126);
      if(i_208 == 1)
      {
        // BLOCK 34
        f_209  =  f_204;
      }  // B33
      else
      {
        // BLOCK 35
        f_209  =  0.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_210  =  f_209 + f_198;
      ul_12[5]  =  f_210;
      f_211  =  ul_12[6];
      i_212  =  i_134 + 6;
      l_213  =  (long) i_212;
      l_214  =  l_213 + 4L;
      l_215  =  l_214 << 2;
      ul_216  =  ul_5 + l_215;
      f_217  =  *((__global float *) ul_216);
      ul_218  =  ul_4 + l_215;
      f_219  =  *((__global float *) ul_218);
      f_220  =  f_219 - f_94;
      i_221  =  isless(f_220, f_126);
      if(i_221 == 1)
      {
        // BLOCK 37
        f_222  =  f_217;
      }  // B36
      else
      {
        // BLOCK 38
        f_222  =  0.0F;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_223  =  f_222 + f_211;
      ul_12[6]  =  f_223;
      f_224  =  ul_12[7];
      i_225  =  i_134 + 7;
      l_226  =  (long) i_225;
      l_227  =  l_226 + 4L;
      l_228  =  l_227 << 2;
      ul_229  =  ul_5 + l_228;
      f_230  =  *((__global float *) ul_229);
      ul_231  =  ul_4 + l_228;
      f_232  =  *((__global float *) ul_231);
      f_233  =  f_232 - f_94;
      i_234  =  isless(f_233, f_126);
      if(i_234 == 1)
      {
        // BLOCK 40
        f_235  =  f_230;
      }  // B39
      else
      {
        // BLOCK 41
        f_235  =  0.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      f_236  =  f_235 + f_224;
      ul_12[7]  =  f_236;
      i_237  =  i_132 + 8;
      i_132  =  i_237;
    }  // B17
    // BLOCK 43
    // BLOCK 44 MERGES [43 48 ]
    f_238  =  0.0F;
    i_239  =  i_131;
    for(;i_239 < i_63;)
    {
      // BLOCK 45
      i_240  =  i_102 + i_239;
      l_241  =  (long) i_240;
      l_242  =  l_241 + 4L;
      l_243  =  l_242 << 2;
      ul_244  =  ul_5 + l_243;
      f_245  =  *((__global float *) ul_244);
      ul_246  =  ul_4 + l_243;
      f_247  =  *((__global float *) ul_246);
      f_248  =  f_247 - f_94;
      i_249  =  isless(f_248, f_126);
      if(i_249 == 1)
      {
        // BLOCK 46
        f_250  =  f_245;
      }  // B45
      else
      {
        // BLOCK 47
        f_250  =  0.0F;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      f_251  =  f_238 + f_250;
      i_252  =  i_239 + 1;
      f_238  =  f_251;
      i_239  =  i_252;
    }  // B44
    // BLOCK 49
    f_253  =  ul_12[0];
    f_254  =  ul_12[1];
    f_255  =  ul_12[2];
    f_256  =  ul_12[3];
    f_257  =  ul_12[4];
    f_258  =  ul_12[5];
    f_259  =  ul_12[6];
    f_260  =  ul_12[7];
    f_261  =  f_253 + f_254;
    f_262  =  f_255 + f_256;
    f_263  =  f_261 + f_262;
    f_264  =  f_257 + f_258;
    f_265  =  f_259 + f_260;
    f_266  =  f_264 + f_265;
    f_267  =  f_263 + f_266;
    f_268  =  f_267 + f_238;
    adf_13[0]  =  f_268;
    ul_269  =  ul_0 + l_78;
    i_270  =  (i_23 == 1) ? 1 : 0;
    f_271  =  f_80 - f_69;
    i_272  =  (f_74 < f_271) ? 1 : 0;
    i_273  =  i_270 * i_272;
    i_274  =  (i_23 == 0) ? 1 : 0;
    i_275  =  i_273 + i_274;
    i_276  =  (i_23 == 2) ? 1 : 0;
    f_277  =  f_115 - f_69;
    i_278  =  (f_74 < f_277) ? 1 : 0;
    i_279  =  i_276 * i_278;
    i_280  =  i_275 + i_279;
    i_281  =  (i_23 == 3) ? 1 : 0;
    f_282  =  f_80 - f_82;
    f_283  =  f_282 - f_69;
    i_284  =  (f_74 < f_283) ? 1 : 0;
    i_285  =  i_281 * i_284;
    i_286  =  i_280 + i_285;
    i_287  =  (i_23 == 5) ? 1 : 0;
    f_288  =  f_109 - f_96;
    f_289  =  f_89 - f_288;
    f_290  =  f_289 - f_69;
    i_291  =  (f_74 < f_290) ? 1 : 0;
    i_292  =  i_287 * i_291;
    i_293  =  i_286 + i_292;
    f_294  =  (float) i_293;
    *((__global float *) ul_269)  =  f_294;
    ul_295  =  ul_0 + l_99;
    *((__global float *) ul_295)  =  0.0F;
    ul_296  =  ul_0 + l_92;
    *((__global float *) ul_296)  =  f_268;
    ul_297  =  ul_0 + l_85;
    *((__global float *) ul_297)  =  0.0F;
    ul_298  =  ul_0 + l_113;
    *((__global float *) ul_298)  =  f_126;
    l_299  =  l_98 + 4L;
    l_300  =  l_299 << 2;
    ul_301  =  ul_0 + l_300;
    f_302  =  (float) i_63;
    *((__global float *) ul_301)  =  f_302;
    i_303  =  i_15 + -1;
    i_304  =  max(1, i_303);
    i_305  =  i_304 * i_17;
    i_306  =  i_15 + -2;
    i_307  =  max(0, i_306);
    i_308  =  min(i_55, i_307);
    i_309  =  i_305 + i_308;
    l_310  =  (long) i_309;
    l_311  =  l_310 + 4L;
    l_312  =  l_311 << 2;
    ul_313  =  ul_3 + l_312;
    i_314  =  *((__global int *) ul_313);
    i_315  =  i_18 + 22;
    l_316  =  (long) i_315;
    l_317  =  l_316 << 2;
    ul_318  =  ul_1 + l_317;
    i_319  =  *((__global int *) ul_318);
    ul_320  =  ul_10 + 28L;
    i_321  =  *((__global int *) ul_320);
    i_322  =  (i_55 < i_319) ? 1 : 0;
    i_323  =  i_322 * i_321;
    b_324  =  i_323 == 1;
    if(b_324)
    {
      // BLOCK 50
      i_325  =  i_314;
    }  // B49
    else
    {
      // BLOCK 51
      i_325  =  0;
    }  // B49
    // BLOCK 52 MERGES [50 51 ]
    i_326  =  i_325 + i_102;
    l_327  =  (long) i_326;
    l_328  =  l_327 + 4L;
    l_329  =  l_328 << 2;
    b_330  =  i_23 == 6;
    if(b_330)
    {
      // BLOCK 53
      ul_331  =  ul_4 + l_329;
      f_332  =  *((__global float *) ul_331);
      f_333  =  f_332 - f_94;
      f_334  =  f_333;
    }  // B52
    else
    {
      // BLOCK 54
      ul_335  =  ul_7 + l_329;
      f_336  =  *((__global float *) ul_335);
      f_337  =  f_336 - f_96;
      f_334  =  f_337;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    ul_338  =  ul_5 + l_329;
    f_339  =  *((__global float *) ul_338);
    ul_340  =  ul_8 + l_329;
    f_341  =  *((__global float *) ul_340);
    i_342  =  (f_334 == f_126) ? 1 : 0;
    f_343  =  (float) i_325;
    i_344  =  (f_302 < f_343) ? 0 : 1;
    i_345  =  i_342 * i_344;
    i_346  =  (f_126 < f_334) ? 1 : 0;
    i_347  =  i_345 + i_346;
    i_348  =  1 - i_347;
    i_349  =  (i_23 == 12) ? 1 : 0;
    i_350  =  i_348 * i_349;
    i_351  =  (i_23 == 11) ? 1 : 0;
    i_352  =  (f_126 < f_341) ? 0 : 1;
    i_353  =  i_351 * i_352;
    i_354  =  (i_23 < 6) ? 1 : 0;
    i_355  =  (f_294 == 1.0F) ? 1 : 0;
    i_356  =  i_354 * i_355;
    i_357  =  (i_23 < 6) ? 0 : 1;
    i_358  =  (i_23 < 9) ? 1 : 0;
    i_359  =  i_357 * i_358;
    i_360  =  (f_334 < f_126) ? 1 : 0;
    i_361  =  i_359 * i_360;
    i_362  =  i_356 + i_361;
    i_363  =  i_353 + i_362;
    i_364  =  i_350 + i_363;
    b_365  =  i_364 == 1;
    if(b_365)
    {
      // BLOCK 56
      f_366  =  f_341;
    }  // B55
    else
    {
      // BLOCK 57
      f_366  =  f_339;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    b_367  =  i_364 == 1;
    if(b_367)
    {
      // BLOCK 59
      f_368  =  0.0F;
    }  // B58
    else
    {
      // BLOCK 60
      f_368  =  f_339;
    }  // B58
    // BLOCK 61 MERGES [59 60 ]
    f_369  =  1.0F - f_69;
    f_370  =  f_369 - f_74;
    f_371  =  f_370 * f_339;
    f_372  =  f_341 / f_371;
    i_373  =  isless(f_341, f_371);
    if(i_373 == 1)
    {
      // BLOCK 62
      f_374  =  f_372;
    }  // B61
    else
    {
      // BLOCK 63
      f_374  =  1.0F;
    }  // B61
    // BLOCK 64 MERGES [63 62 ]
    b_375  =  i_23 < 6;
    if(b_375)
    {
      // BLOCK 65
      f_376  =  f_366;
    }  // B64
    else
    {
      // BLOCK 66
      f_377  =  fma(f_268, f_341, f_368);
      f_376  =  f_377;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    b_378  =  i_23 == 9;
    if(b_378)
    {
      // BLOCK 68
      f_379  =  f_341 / f_370;
      f_380  =  fmin(f_339, f_379);
      f_381  =  f_341 * 0.0F;
      f_382  =  fmax(f_380, f_381);
      f_383  =  f_382;
    }  // B67
    else
    {
      // BLOCK 69
      f_383  =  f_376;
    }  // B67
    // BLOCK 70 MERGES [68 69 ]
    f_384  =  1.0F - f_370;
    b_385  =  i_23 == 13;
    if(b_385)
    {
      // BLOCK 71
      f_386  =  f_384 * f_339;
      f_387  =  fma(f_268, f_341, f_386);
      f_388  =  f_387;
    }  // B70
    else
    {
      // BLOCK 72
      f_388  =  f_383;
    }  // B70
    // BLOCK 73 MERGES [71 72 ]
    b_389  =  i_23 == 10;
    if(b_389)
    {
      // BLOCK 74
      f_390  =  f_341 - f_339;
      f_391  =  fmax(0.0F, f_390);
      f_392  =  f_268 * 0.0F;
      f_393  =  f_391 * f_392;
      f_394  =  fma(f_374, f_339, f_393);
      f_395  =  f_394;
    }  // B73
    else
    {
      // BLOCK 75
      f_395  =  f_388;
    }  // B73
    // BLOCK 76 MERGES [74 75 ]
    i_396  =  isless(f_395, f_339);
    if(i_396 == 1)
    {
      // BLOCK 77
      f_397  =  f_395 / f_339;
      f_398  =  f_397;
    }  // B76
    else
    {
      // BLOCK 78
      f_398  =  1.0F;
    }  // B76
    // BLOCK 79 MERGES [78 77 ]
    b_399  =  i_23 == 10;
    if(b_399)
    {
      // BLOCK 80
      i_400  =  isless(f_341, f_371);
      if(i_400 == 1)
      {
        // BLOCK 81
        f_401  =  f_372;
      }  // B80
      else
      {
        // BLOCK 82
        f_401  =  1.0F;
      }  // B80
    }  // B79
    else
    {
      // BLOCK 83
      i_402  =  1 - i_364;
      f_403  =  (float) i_402;
      f_401  =  f_403;
    }  // B79
    // BLOCK 84 MERGES [82 83 81 ]
    b_404  =  i_23 == 13;
    if(b_404)
    {
      // BLOCK 85
      f_405  =  f_384;
    }  // B84
    else
    {
      // BLOCK 86
      f_405  =  f_401;
    }  // B84
    // BLOCK 87 MERGES [85 86 ]
    b_406  =  i_23 < 10;
    if(b_406)
    {
      // BLOCK 88
      f_407  =  f_398;
    }  // B87
    else
    {
      // BLOCK 89
      f_407  =  f_405;
    }  // B87
    // BLOCK 90 MERGES [88 89 ]
    f_408  =  *((__global float *) ul_340);
    l_409  =  l_91 + 4L;
    l_410  =  l_409 << 2;
    ul_411  =  ul_0 + l_410;
    f_412  =  (float) i_323;
    f_413  =  f_407 * f_412;
    *((__global float *) ul_411)  =  f_413;
    l_414  =  l_84 + 4L;
    l_415  =  l_414 << 2;
    ul_416  =  ul_0 + l_415;
    i_417  =  (f_126 < f_408) ? 0 : 1;
    i_418  =  i_417 * i_351;
    i_419  =  i_418 + i_362;
    i_420  =  i_419 + i_350;
    i_421  =  i_420 * i_323;
    f_422  =  (float) i_421;
    *((__global float *) ul_416)  =  f_422;
  }  // B9
  else
  {
    // BLOCK 91
  }  // B9
  // BLOCK 92 MERGES [91 90 ]
  return;
}  //  kernel
