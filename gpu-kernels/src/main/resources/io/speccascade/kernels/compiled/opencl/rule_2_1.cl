#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_136, *ul_138, *ul_14, *ul_149, *ul_151, *ul_162, *ul_164, *ul_175, *ul_177, *ul_188, *ul_190, *ul_2, *ul_201, *ul_203, *ul_214, *ul_216, *ul_22, *ul_227, *ul_229, *ul_242, *ul_244, *ul_267, *ul_27, *ul_293, *ul_294, *ul_295, *ul_296, *ul_299, *ul_3, *ul_311, *ul_316, *ul_318, *ul_32, *ul_329, *ul_333, *ul_336, *ul_338, *ul_37, *ul_4, *ul_402, *ul_407, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_322, b_328, b_363, b_365, b_373, b_376, b_382, b_392, b_397, b_44, b_48, b_59;
  float f_107, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_123, f_124, f_125, f_131, f_137, f_139, f_140, f_142, f_143, f_144, f_150, f_152, f_153, f_155, f_156, f_157, f_163, f_165, f_166, f_168, f_169, f_170, f_176, f_178, f_179, f_181, f_182, f_183, f_189, f_191, f_192, f_194, f_195, f_196, f_202, f_204, f_205, f_207, f_208, f_209, f_215, f_217, f_218, f_220, f_221, f_222, f_228, f_230, f_231, f_233, f_234, f_236, f_243, f_245, f_246, f_248, f_249, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_269, f_275, f_280, f_281, f_286, f_287, f_288, f_292, f_300, f_330, f_331, f_332, f_334, f_335, f_337, f_339, f_341, f_364, f_366, f_367, f_368, f_369, f_370, f_372, f_374, f_375, f_377, f_378, f_379, f_380, f_381, f_383, f_384, f_385, f_386, f_387, f_388, f_390, f_391, f_394, f_396, f_398, f_399, f_403, f_404, f_413, f_67, f_72, f_78, f_80, f_85, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_120, i_122, i_126, i_127, i_128, i_129, i_130, i_132, i_141, i_145, i_15, i_154, i_158, i_16, i_167, i_17, i_171, i_18, i_180, i_184, i_19, i_193, i_197, i_206, i_210, i_219, i_223, i_23, i_232, i_235, i_237, i_238, i_24, i_247, i_250, i_268, i_270, i_271, i_272, i_273, i_274, i_276, i_277, i_278, i_279, i_28, i_282, i_283, i_284, i_285, i_289, i_29, i_290, i_291, i_301, i_302, i_303, i_304, i_305, i_306, i_307, i_312, i_313, i_317, i_319, i_320, i_321, i_323, i_324, i_33, i_34, i_340, i_342, i_343, i_344, i_345, i_346, i_347, i_348, i_349, i_350, i_351, i_352, i_353, i_354, i_355, i_356, i_357, i_358, i_359, i_360, i_361, i_362, i_371, i_38, i_389, i_39, i_393, i_395, i_408, i_409, i_410, i_411, i_412, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_133, l_134, l_135, l_146, l_147, l_148, l_159, l_160, l_161, l_172, l_173, l_174, l_185, l_186, l_187, l_198, l_199, l_20, l_200, l_21, l_211, l_212, l_213, l_224, l_225, l_226, l_239, l_240, l_241, l_25, l_26, l_297, l_298, l_30, l_308, l_309, l_31, l_310, l_314, l_315, l_325, l_326, l_327, l_35, l_36, l_40, l_400, l_401, l_405, l_406, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_89, l_90, l_96, l_97;

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
  i_57  =  (i_50 == 2) ? 1 : 0;
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
    ul_84  =  ul_6 + l_83;
    f_85  =  *((__global float *) ul_84);
    ul_86  =  ul_9 + l_83;
    f_87  =  *((__global float *) ul_86);
    i_88  =  i_73 + 6;
    l_89  =  (long) i_88;
    l_90  =  l_89 << 2;
    ul_91  =  ul_6 + l_90;
    f_92  =  *((__global float *) ul_91);
    ul_93  =  ul_9 + l_90;
    f_94  =  *((__global float *) ul_93);
    i_95  =  i_73 + 5;
    l_96  =  (long) i_95;
    l_97  =  l_96 << 2;
    ul_98  =  ul_6 + l_97;
    f_99  =  *((__global float *) ul_98);
    i_100  =  i_61 * i_16;
    i_101  =  isnan(f_99)? 0 : (int) f_99;
    i_102  =  i_100 + i_101;
    l_103  =  (long) i_102;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_7 + l_105;
    f_107  =  *((__global float *) ul_106);
    i_108  =  i_73 + 4;
    l_109  =  (long) i_108;
    l_110  =  l_109 + 4L;
    l_111  =  l_110 << 2;
    ul_112  =  ul_6 + l_111;
    f_113  =  *((__global float *) ul_112);
    f_114  =  f_85 - f_87;
    f_115  =  exp(f_114);
    f_116  =  f_67 + f_72;
    f_117  =  exp(f_85);
    f_118  =  f_116 * f_117;
    f_119  =  f_115 - f_118;
    i_120  =  isless(0.0F, f_119);
    if(i_120 == 1)
    {
      // BLOCK 8
      f_121  =  f_119;
    }  // B7
    else
    {
      // BLOCK 9
      f_121  =  1.0F;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_122  =  isless(0.0F, f_119);
    if(i_122 == 1)
    {
      // BLOCK 11
      f_123  =  log(f_121);
      f_124  =  f_123;
    }  // B10
    else
    {
      // BLOCK 12
      f_125  =  -1.0F / 0.0F;
      f_124  =  f_125;
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
    i_126  =  i_61 >> 31;
    i_127  =  i_126 >> 29;
    i_128  =  i_127 + i_61;
    i_129  =  i_128 & -8;
    // BLOCK 14 MERGES [13 39 ]
    i_130  =  0;
    for(;i_130 < i_129;)
    {
      // BLOCK 15
      f_131  =  ul_12[0];
      i_132  =  i_100 + i_130;
      l_133  =  (long) i_132;
      l_134  =  l_133 + 4L;
      l_135  =  l_134 << 2;
      ul_136  =  ul_5 + l_135;
      f_137  =  *((__global float *) ul_136);
      ul_138  =  ul_4 + l_135;
      f_139  =  *((__global float *) ul_138);
      f_140  =  f_139 - f_92;
      i_141  =  isless(f_140, f_124);
      if(i_141 == 1)
      {
        // BLOCK 16
        f_142  =  f_137;
      }  // B15
      else
      {
        // BLOCK 17
        f_142  =  0.0F;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_143  =  f_142 + f_131;
      ul_12[0]  =  f_143;
      f_144  =  ul_12[1];
      i_145  =  i_132 + 1;
      l_146  =  (long) i_145;
      l_147  =  l_146 + 4L;
      l_148  =  l_147 << 2;
      ul_149  =  ul_5 + l_148;
      f_150  =  *((__global float *) ul_149);
      ul_151  =  ul_4 + l_148;
      f_152  =  *((__global float *) ul_151);
      f_153  =  f_152 - f_92;
      i_154  =  isless(f_153, f_124);
      if(i_154 == 1)
      {
        // BLOCK 19
        f_155  =  f_150;
      }  // B18
      else
      {
        // BLOCK 20
        f_155  =  0.0F;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_156  =  f_155 + f_144;
      ul_12[1]  =  f_156;
      f_157  =  ul_12[2];
      i_158  =  i_132 + 2;
      l_159  =  (long) i_158;
      l_160  =  l_159 + 4L;
      l_161  =  l_160 << 2;
      ul_162  =  ul_5 + l_161;
      f_163  =  *((__global float *) ul_162);
      ul_164  =  ul_4 + l_161;
      f_165  =  *((__global float *) ul_164);
      f_166  =  f_165 - f_92;
      i_167  =  isless(f_166, f_124);
      if(i_167 == 1)
      {
        // BLOCK 22
        f_168  =  f_163;
      }  // B21
      else
      {
        // BLOCK 23
        f_168  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_169  =  f_168 + f_157;
      ul_12[2]  =  f_169;
      f_170  =  ul_12[3];
      i_171  =  i_132 + 3;
      l_172  =  (long) i_171;
      l_173  =  l_172 + 4L;
      l_174  =  l_173 << 2;
      ul_175  =  ul_5 + l_174;
      f_176  =  *((__global float *) ul_175);
      ul_177  =  ul_4 + l_174;
      f_178  =  *((__global float *) ul_177);
      f_179  =  f_178 - f_92;
      i_180  =  isless(f_179, f_124);
      if(i_180 == 1)
      {
        // BLOCK 25
        f_181  =  f_176;
      }  // B24
      else
      {
        // BLOCK 26
        f_181  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_182  =  f_181 + f_170;
      ul_12[3]  =  f_182;
      f_183  =  ul_12[4];
      i_184  =  i_132 + 4;
      l_185  =  (long) i_184;
      l_186  =  l_185 + 4L;
      l_187  =  l_186 << 2;
      ul_188  =  ul_5 + l_187;
      f_189  =  *((__global float *) ul_188);
      ul_190  =  ul_4 + l_187;
      f_191  =  *((__global float *) ul_190);
      f_192  =  f_191 - f_92;
      i_193  =  isless(f_192, f_124);
      if(i_193 == 1)
      {
        // BLOCK 28
        f_194  =  f_189;
      }  // B27
      else
      {
        // BLOCK 29
        f_194  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_195  =  f_194 + f_183;
      ul_12[4]  =  f_195;
      f_196  =  ul_12[5];
      i_197  =  i_132 + 5;
      l_198  =  (long) i_197;
      l_199  =  l_198 + 4L;
      l_200  =  l_199 << 2;
      ul_201  =  ul_5 + l_200;
      f_202  =  *((__global float *) ul_201);
      ul_203  =  ul_4 + l_200;
      f_204  =  *((__global float *) ul_203);
      f_205  =  f_204 - f_92;
      i_206  =  isless(f_205, f_124);
      if(i_206 == 1)
      {
        // BLOCK 31
        f_207  =  f_202;
      }  // B30
      else
      {
        // BLOCK 32
        f_207  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_208  =  f_207 + f_196;
      ul_12[5]  =  f_208;
      f_209  =  ul_12[6];
      i_210  =  i_132 + 6;
      l_211  =  (long) i_210;
      l_212  =  l_211 + 4L;
      l_213  =  l_212 << 2;
      ul_214  =  ul_5 + l_213;
      f_215  =  *((__global float *) ul_214);
      ul_216  =  ul_4 + l_213;
      f_217  =  *((__global float *) ul_216);
      f_218  =  f_217 - f_92;
      i_219  =  isless(f_218, f_124);
      if(i_219 == 1)
      {
        // BLOCK 34
        f_220  =  f_215;
      }  // B33
      else
      {
        // BLOCK 35
        f_220  =  0.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_221  =  f_220 + f_209;
      ul_12[6]  =  f_221;
      f_222  =  ul_12[7];
      i_223  =  i_132 + 7;
      l_224  =  (long) i_223;
      l_225  =  l_224 + 4L;
      l_226  =  l_225 << 2;
      ul_227  =  ul_5 + l_226;
      f_228  =  *((__global float *) ul_227);
      ul_229  =  ul_4 + l_226;
      f_230  =  *((__global float *) ul_229);
      f_231  =  f_230 - f_92;
      i_232  =  isless(f_231, f_124);
      if(i_232 == 1)
      {
        // BLOCK 37
        f_233  =  f_228;
      }  // B36
      else
      {
        // BLOCK 38
        f_233  =  0.0F;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_234  =  f_233 + f_222;
      ul_12[7]  =  f_234;
      i_235  =  i_130 + 8;
      i_130  =  i_235;
    }  // B14
    // BLOCK 40
    // BLOCK 41 MERGES [40 45 ]
    f_236  =  0.0F;
    i_237  =  i_129;
    for(;i_237 < i_61;)
    {
      // BLOCK 42
      i_238  =  i_100 + i_237;
      l_239  =  (long) i_238;
      l_240  =  l_239 + 4L;
      l_241  =  l_240 << 2;
      ul_242  =  ul_5 + l_241;
      f_243  =  *((__global float *) ul_242);
      ul_244  =  ul_4 + l_241;
      f_245  =  *((__global float *) ul_244);
      f_246  =  f_245 - f_92;
      i_247  =  isless(f_246, f_124);
      if(i_247 == 1)
      {
        // BLOCK 43
        f_248  =  f_243;
      }  // B42
      else
      {
        // BLOCK 44
        f_248  =  0.0F;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_249  =  f_236 + f_248;
      i_250  =  i_237 + 1;
      f_236  =  f_249;
      i_237  =  i_250;
    }  // B41
    // BLOCK 46
    f_251  =  ul_12[0];
    f_252  =  ul_12[1];
    f_253  =  ul_12[2];
    f_254  =  ul_12[3];
    f_255  =  ul_12[4];
    f_256  =  ul_12[5];
    f_257  =  ul_12[6];
    f_258  =  ul_12[7];
    f_259  =  f_251 + f_252;
    f_260  =  f_253 + f_254;
    f_261  =  f_259 + f_260;
    f_262  =  f_255 + f_256;
    f_263  =  f_257 + f_258;
    f_264  =  f_262 + f_263;
    f_265  =  f_261 + f_264;
    f_266  =  f_265 + f_236;
    adf_13[0]  =  f_266;
    ul_267  =  ul_0 + l_76;
    i_268  =  (i_23 == 1) ? 1 : 0;
    f_269  =  f_78 - f_67;
    i_270  =  (f_72 < f_269) ? 1 : 0;
    i_271  =  i_268 * i_270;
    i_272  =  (i_23 == 0) ? 1 : 0;
    i_273  =  i_271 + i_272;
    i_274  =  (i_23 == 2) ? 1 : 0;
    f_275  =  f_113 - f_67;
    i_276  =  (f_72 < f_275) ? 1 : 0;
    i_277  =  i_274 * i_276;
    i_278  =  i_273 + i_277;
    i_279  =  (i_23 == 3) ? 1 : 0;
    f_280  =  f_78 - f_80;
    f_281  =  f_280 - f_67;
    i_282  =  (f_72 < f_281) ? 1 : 0;
    i_283  =  i_279 * i_282;
    i_284  =  i_278 + i_283;
    i_285  =  (i_23 == 5) ? 1 : 0;
    f_286  =  f_107 - f_94;
    f_287  =  f_87 - f_286;
    f_288  =  f_287 - f_67;
    i_289  =  (f_72 < f_288) ? 1 : 0;
    i_290  =  i_285 * i_289;
    i_291  =  i_284 + i_290;
    f_292  =  (float) i_291;
    *((__global float *) ul_267)  =  f_292;
    ul_293  =  ul_0 + l_97;
    *((__global float *) ul_293)  =  0.0F;
    ul_294  =  ul_0 + l_90;
    *((__global float *) ul_294)  =  f_266;
    ul_295  =  ul_0 + l_83;
    *((__global float *) ul_295)  =  0.0F;
    ul_296  =  ul_0 + l_111;
    *((__global float *) ul_296)  =  f_124;
    l_297  =  l_96 + 4L;
    l_298  =  l_297 << 2;
    ul_299  =  ul_0 + l_298;
    f_300  =  (float) i_61;
    *((__global float *) ul_299)  =  f_300;
    i_301  =  i_15 + -1;
    i_302  =  max(1, i_301);
    i_303  =  i_302 * i_17;
    i_304  =  i_15 + -2;
    i_305  =  max(0, i_304);
    i_306  =  min(i_53, i_305);
    i_307  =  i_303 + i_306;
    l_308  =  (long) i_307;
    l_309  =  l_308 + 4L;
    l_310  =  l_309 << 2;
    ul_311  =  ul_3 + l_310;
    i_312  =  *((__global int *) ul_311);
    i_313  =  i_18 + 22;
    l_314  =  (long) i_313;
    l_315  =  l_314 << 2;
    ul_316  =  ul_1 + l_315;
    i_317  =  *((__global int *) ul_316);
    ul_318  =  ul_10 + 28L;
    i_319  =  *((__global int *) ul_318);
    i_320  =  (i_53 < i_317) ? 1 : 0;
    i_321  =  i_320 * i_319;
    b_322  =  i_321 == 1;
    if(b_322)
    {
      // BLOCK 47
      i_323  =  i_312;
    }  // B46
    else
    {
      // BLOCK 48
      i_323  =  0;
    }  // B46
    // BLOCK 49 MERGES [47 48 ]
    i_324  =  i_323 + i_100;
    l_325  =  (long) i_324;
    l_326  =  l_325 + 4L;
    l_327  =  l_326 << 2;
    b_328  =  i_23 == 6;
    if(b_328)
    {
      // BLOCK 50
      ul_329  =  ul_4 + l_327;
      f_330  =  *((__global float *) ul_329);
      f_331  =  f_330 - f_92;
      f_332  =  f_331;
    }  // B49
    else
    {
      // BLOCK 51
      ul_333  =  ul_7 + l_327;
      f_334  =  *((__global float *) ul_333);
      f_335  =  f_334 - f_94;
      f_332  =  f_335;
    }  // B49
    // BLOCK 52 MERGES [50 51 ]
    ul_336  =  ul_5 + l_327;
    f_337  =  *((__global float *) ul_336);
    ul_338  =  ul_8 + l_327;
    f_339  =  *((__global float *) ul_338);
    i_340  =  (f_332 == f_124) ? 1 : 0;
    f_341  =  (float) i_323;
    i_342  =  (f_300 < f_341) ? 0 : 1;
    i_343  =  i_340 * i_342;
    i_344  =  (f_124 < f_332) ? 1 : 0;
    i_345  =  i_343 + i_344;
    i_346  =  1 - i_345;
    i_347  =  (i_23 == 12) ? 1 : 0;
    i_348  =  i_346 * i_347;
    i_349  =  (i_23 == 11) ? 1 : 0;
    i_350  =  (f_124 < f_339) ? 0 : 1;
    i_351  =  i_349 * i_350;
    i_352  =  (i_23 < 6) ? 1 : 0;
    i_353  =  (f_292 == 1.0F) ? 1 : 0;
    i_354  =  i_352 * i_353;
    i_355  =  (i_23 < 6) ? 0 : 1;
    i_356  =  (i_23 < 9) ? 1 : 0;
    i_357  =  i_355 * i_356;
    i_358  =  (f_332 < f_124) ? 1 : 0;
    i_359  =  i_357 * i_358;
    i_360  =  i_354 + i_359;
    i_361  =  i_351 + i_360;
    i_362  =  i_348 + i_361;
    b_363  =  i_362 == 1;
    if(b_363)
    {
      // BLOCK 53
      f_364  =  f_339;
    }  // B52
    else
    {
      // BLOCK 54
      f_364  =  f_337;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    b_365  =  i_362 == 1;
    if(b_365)
    {
      // BLOCK 56
      f_366  =  0.0F;
    }  // B55
    else
    {
      // BLOCK 57
      f_366  =  f_337;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    f_367  =  1.0F - f_67;
    f_368  =  f_367 - f_72;
    f_369  =  f_368 * f_337;
    f_370  =  f_339 / f_369;
    i_371  =  isless(f_339, f_369);
    if(i_371 == 1)
    {
      // BLOCK 59
      f_372  =  f_370;
    }  // B58
    else
    {
      // BLOCK 60
      f_372  =  1.0F;
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    b_373  =  i_23 < 6;
    if(b_373)
    {
      // BLOCK 62
      f_374  =  f_364;
    }  // B61
    else
    {
      // BLOCK 63
      f_375  =  fma(f_266, f_339, f_366);
      f_374  =  f_375;
    }  // B61
    // BLOCK 64 MERGES [62 63 ]
    b_376  =  i_23 == 9;
    if(b_376)
    {
      // BLOCK 65
      f_377  =  f_339 / f_368;
      f_378  =  fmin(f_337, f_377);
      f_379  =  f_339 * 0.0F;
      f_380  =  fmax(f_378, f_379);
      f_381  =  f_380;
    }  // B64
    else
    {
      // BLOCK 66
      f_381  =  f_374;
    }  // B64
    // BLOCK 67 MERGES [65 66 ]
    b_382  =  i_23 == 10;
    if(b_382)
    {
      // BLOCK 68
      f_383  =  f_339 - f_337;
      f_384  =  fmax(0.0F, f_383);
      f_385  =  f_266 * 0.0F;
      f_386  =  f_384 * f_385;
      f_387  =  fma(f_372, f_337, f_386);
      f_388  =  f_387;
    }  // B67
    else
    {
      // BLOCK 69
      f_388  =  f_381;
    }  // B67
    // BLOCK 70 MERGES [68 69 ]
    i_389  =  isless(f_388, f_337);
    if(i_389 == 1)
    {
      // BLOCK 71
      f_390  =  f_388 / f_337;
      f_391  =  f_390;
    }  // B70
    else
    {
      // BLOCK 72
      f_391  =  1.0F;
    }  // B70
    // BLOCK 73 MERGES [72 71 ]
    b_392  =  i_23 == 10;
    if(b_392)
    {
      // BLOCK 74
      i_393  =  isless(f_339, f_369);
      if(i_393 == 1)
      {
        // BLOCK 75
        f_394  =  f_370;
      }  // B74
      else
      {
        // BLOCK 76
        f_394  =  1.0F;
      }  // B74
    }  // B73
    else
    {
      // BLOCK 77
      i_395  =  1 - i_362;
      f_396  =  (float) i_395;
      f_394  =  f_396;
    }  // B73
    // BLOCK 78 MERGES [76 77 75 ]
    b_397  =  i_23 < 10;
    if(b_397)
    {
      // BLOCK 79
      f_398  =  f_391;
    }  // B78
    else
    {
      // BLOCK 80
      f_398  =  f_394;
    }  // B78
    // BLOCK 81 MERGES [79 80 ]
    f_399  =  *((__global float *) ul_338);
    l_400  =  l_89 + 4L;
    l_401  =  l_400 << 2;
    ul_402  =  ul_0 + l_401;
    f_403  =  (float) i_321;
    f_404  =  f_398 * f_403;
    *((__global float *) ul_402)  =  f_404;
    l_405  =  l_82 + 4L;
    l_406  =  l_405 << 2;
    ul_407  =  ul_0 + l_406;
    i_408  =  (f_124 < f_399) ? 0 : 1;
    i_409  =  i_408 * i_349;
    i_410  =  i_409 + i_360;
    i_411  =  i_410 + i_348;
    i_412  =  i_411 * i_321;
    f_413  =  (float) i_412;
    *((__global float *) ul_407)  =  f_413;
  }  // B6
  else
  {
    // BLOCK 82
  }  // B6
  // BLOCK 83 MERGES [82 81 ]
  return;
}  //  kernel
