#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_14, *ul_144, *ul_174, *ul_2, *ul_208, *ul_210, *ul_22, *ul_242, *ul_27, *ul_272, *ul_277, *ul_282, *ul_287, *ul_292, *ul_3, *ul_303, *ul_308, *ul_310, *ul_32, *ul_321, *ul_325, *ul_328, *ul_330, *ul_37, *ul_4, *ul_403, *ul_410, *ul_42, *ul_427, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_139, b_151, b_156, b_169, b_179, b_184, b_203, b_230, b_237, b_314, b_320, b_355, b_357, b_365, b_368, b_375, b_379, b_389, b_394, b_396, b_44, b_48, b_51, b_61;
  float f_107, f_113, f_114, f_115, f_116, f_118, f_119, f_121, f_122, f_124, f_125, f_126, f_127, f_128, f_131, f_132, f_135, f_145, f_152, f_153, f_157, f_159, f_160, f_162, f_175, f_192, f_194, f_195, f_196, f_197, f_198, f_200, f_209, f_211, f_212, f_214, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_231, f_233, f_234, f_236, f_244, f_250, f_255, f_256, f_261, f_262, f_263, f_267, f_322, f_323, f_324, f_326, f_327, f_329, f_331, f_333, f_356, f_358, f_359, f_360, f_361, f_362, f_364, f_366, f_367, f_369, f_370, f_371, f_372, f_373, f_374, f_376, f_377, f_378, f_380, f_381, f_382, f_383, f_384, f_385, f_387, f_388, f_391, f_393, f_395, f_397, f_398, f_404, f_405, f_416, f_417, f_418, f_420, f_421, f_422, f_428, f_69, f_74, f_80, f_82, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_117, i_120, i_123, i_129, i_130, i_133, i_134, i_136, i_137, i_138, i_140, i_146, i_147, i_148, i_149, i_15, i_150, i_154, i_155, i_158, i_16, i_161, i_163, i_164, i_165, i_166, i_167, i_168, i_17, i_170, i_176, i_177, i_178, i_18, i_180, i_181, i_182, i_183, i_185, i_186, i_187, i_188, i_189, i_19, i_190, i_191, i_193, i_199, i_201, i_202, i_204, i_213, i_215, i_216, i_217, i_218, i_219, i_228, i_229, i_23, i_232, i_235, i_238, i_24, i_243, i_245, i_246, i_247, i_248, i_249, i_251, i_252, i_253, i_254, i_257, i_258, i_259, i_260, i_264, i_265, i_266, i_268, i_273, i_278, i_28, i_283, i_288, i_29, i_293, i_294, i_295, i_296, i_297, i_298, i_299, i_304, i_305, i_309, i_311, i_312, i_313, i_315, i_316, i_33, i_332, i_334, i_335, i_336, i_337, i_338, i_339, i_34, i_340, i_341, i_342, i_343, i_344, i_345, i_346, i_347, i_348, i_349, i_350, i_351, i_352, i_353, i_354, i_363, i_38, i_386, i_39, i_390, i_392, i_399, i_406, i_411, i_412, i_413, i_414, i_415, i_419, i_423, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_141, l_142, l_143, l_171, l_172, l_173, l_20, l_205, l_206, l_207, l_21, l_239, l_240, l_241, l_25, l_26, l_269, l_270, l_271, l_274, l_275, l_276, l_279, l_280, l_281, l_284, l_285, l_286, l_289, l_290, l_291, l_30, l_300, l_301, l_302, l_306, l_307, l_31, l_317, l_318, l_319, l_35, l_36, l_40, l_400, l_401, l_402, l_407, l_408, l_409, l_41, l_424, l_425, l_426, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_89, l_90, l_96, l_97;

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
  __local float adf_11[256];
  __local int adi_12[256];
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
  i_59  =  (i_52 == 7) ? 1 : 0;
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
    f_114  =  f_69 + f_74;
    f_115  =  exp(f_87);
    f_116  =  f_114 * f_115;
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
    f_119  =  -1.0F / 0.0F;
    i_120  =  isless(f_116, 1.0F);
    if(i_120 == 1)
    {
      // BLOCK 14
      f_121  =  -f_118;
      f_122  =  1.0F - f_118;
      i_123  =  isequal(f_122, 1.0F);
      if(i_123 == 1)
      {
        // BLOCK 15
        f_124  =  f_121;
      }  // B14
      else
      {
        // BLOCK 16
        f_125  =  log(f_122);
        f_126  =  f_125 * f_121;
        f_127  =  f_122 - 1.0F;
        f_128  =  f_126 / f_127;
        f_124  =  f_128;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_124  =  f_119;
    }  // B13
    // BLOCK 18 MERGES [15 17 16 ]
    i_129  =  min(10, i_63);
    i_130  =  get_local_id(0);
    f_131  =  1.0F / 0.0F;
    // BLOCK 19 MERGES [18 51 ]
    f_132  =  f_131;
    i_133  =  -1;
    i_134  =  0;
    for(;i_134 < i_129;)
    {
      // BLOCK 20
      // BLOCK 21 MERGES [20 27 ]
      f_135  =  f_119;
      i_136  =  0;
      for(;i_136 < i_63;)
      {
        // BLOCK 22
        i_137  =  i_136 + 256;
        i_138  =  i_136 + i_130;
        b_139  =  i_138 < i_63;
        if(b_139)
        {
          // BLOCK 23
          i_140  =  i_100 + i_138;
          l_141  =  (long) i_140;
          l_142  =  l_141 + 4L;
          l_143  =  l_142 << 2;
          ul_144  =  ul_7 + l_143;
          f_145  =  *((__global float *) ul_144);
          i_146  =  (f_132 == f_145) ? 1 : 0;
          i_147  =  (i_133 < i_138) ? 1 : 0;
          i_148  =  i_146 * i_147;
          i_149  =  (f_145 < f_132) ? 1 : 0;
          i_150  =  i_148 + i_149;
          b_151  =  i_150 == 1;
          if(b_151)
          {
            // BLOCK 24
            f_152  =  fmax(f_135, f_145);
            f_153  =  f_152;
          }  // B23
          else
          {
            // BLOCK 25
            f_153  =  f_135;
          }  // B23
        }  // B22
        else
        {
          // BLOCK 26
          f_153  =  f_135;
        }  // B22
        // BLOCK 27 MERGES [26 25 24 ]
        i_154  =  i_137;
        f_135  =  f_153;
        i_136  =  i_154;
      }  // B21
      // BLOCK 28
      adf_11[i_130]  =  f_135;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 29 MERGES [28 33 ]
      i_155  =  128;
      for(;i_155 >= 1;)
      {
        // BLOCK 30
        b_156  =  i_130 < i_155;
        if(b_156)
        {
          // BLOCK 31
          f_157  =  adf_11[i_130];
          i_158  =  i_155 + i_130;
          f_159  =  adf_11[i_158];
          f_160  =  fmax(f_157, f_159);
          adf_11[i_130]  =  f_160;
        }  // B30
        else
        {
          // BLOCK 32
        }  // B30
        // BLOCK 33 MERGES [32 31 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_161  =  i_155 >> 1;
        i_155  =  i_161;
      }  // B29
      // BLOCK 34
      f_162  =  adf_11[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_163  =  isequal(f_132, f_162);
      if(i_163 == 1)
      {
        // BLOCK 35
        i_164  =  i_133;
      }  // B34
      else
      {
        // BLOCK 36
        i_164  =  -1;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      // BLOCK 38 MERGES [37 44 ]
      i_165  =  i_63;
      i_166  =  0;
      for(;i_166 < i_63;)
      {
        // BLOCK 39
        i_167  =  i_166 + 256;
        i_168  =  i_166 + i_130;
        b_169  =  i_168 < i_63;
        if(b_169)
        {
          // BLOCK 40
          i_170  =  i_100 + i_168;
          l_171  =  (long) i_170;
          l_172  =  l_171 + 4L;
          l_173  =  l_172 << 2;
          ul_174  =  ul_7 + l_173;
          f_175  =  *((__global float *) ul_174);
          i_176  =  (f_162 == f_175) ? 1 : 0;
          i_177  =  (i_164 < i_168) ? 1 : 0;
          i_178  =  i_176 * i_177;
          b_179  =  i_178 == 0;
          if(b_179)
          {
            // BLOCK 41
            i_180  =  i_165;
          }  // B40
          else
          {
            // BLOCK 42
            i_181  =  min(i_165, i_168);
            i_180  =  i_181;
          }  // B40
        }  // B39
        else
        {
          // BLOCK 43
          i_180  =  i_165;
        }  // B39
        // BLOCK 44 MERGES [43 41 42 ]
        i_182  =  i_167;
        i_165  =  i_180;
        i_166  =  i_182;
      }  // B38
      // BLOCK 45
      adi_12[i_130]  =  i_165;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 46 MERGES [45 50 ]
      i_183  =  128;
      for(;i_183 >= 1;)
      {
        // BLOCK 47
        b_184  =  i_130 < i_183;
        if(b_184)
        {
          // BLOCK 48
          i_185  =  adi_12[i_130];
          i_186  =  i_183 + i_130;
          i_187  =  adi_12[i_186];
          i_188  =  min(i_185, i_187);
          adi_12[i_130]  =  i_188;
        }  // B47
        else
        {
          // BLOCK 49
        }  // B47
        // BLOCK 50 MERGES [49 48 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_189  =  i_183 >> 1;
        i_183  =  i_189;
      }  // B46
      // BLOCK 51
      i_190  =  adi_12[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_191  =  i_134 + 1;
      f_132  =  f_162;
      i_133  =  i_190;
      i_134  =  i_191;
    }  // B19
    // BLOCK 52
    f_192  =  f_132 - f_94;
    i_193  =  isless(f_192, f_124);
    if(i_193 == 1)
    {
      // BLOCK 53
      f_194  =  (float) i_63;
      f_195  =  f_194;
    }  // B52
    else
    {
      // BLOCK 54
      f_196  =  (float) i_133;
      f_195  =  f_196;
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    // BLOCK 56 MERGES [55 60 ]
    f_197  =  0.0F;
    f_198  =  0.0F;
    i_199  =  0;
    for(;;)
    {
      f_200  =  fmax(f_124, f_192);
      if(!(i_199 < i_63))
      {
        break;
      }
      // BLOCK 57
      i_201  =  i_199 + 256;
      i_202  =  i_199 + i_130;
      b_203  =  i_202 < i_63;
      if(b_203)
      {
        // BLOCK 58
        i_204  =  i_100 + i_202;
        l_205  =  (long) i_204;
        l_206  =  l_205 + 4L;
        l_207  =  l_206 << 2;
        ul_208  =  ul_7 + l_207;
        f_209  =  *((__global float *) ul_208);
        ul_210  =  ul_5 + l_207;
        f_211  =  *((__global float *) ul_210);
        f_212  =  f_209 - f_94;
        i_213  =  (f_200 == f_212) ? 1 : 0;
        f_214  =  (float) i_202;
        i_215  =  (f_195 < f_214) ? 0 : 1;
        i_216  =  i_213 * i_215;
        i_217  =  (f_200 < f_212) ? 1 : 0;
        i_218  =  i_216 + i_217;
        i_219  =  1 - i_218;
        f_220  =  (float) i_219;
        f_221  =  f_211 * f_220;
        f_222  =  f_221 - f_198;
        f_223  =  f_197 + f_222;
        f_224  =  f_223 - f_197;
        f_225  =  f_224 - f_222;
        f_226  =  f_223;
        f_227  =  f_225;
      }  // B57
      else
      {
        // BLOCK 59
        f_226  =  f_197;
        f_227  =  f_198;
      }  // B57
      // BLOCK 60 MERGES [59 58 ]
      i_228  =  i_201;
      f_197  =  f_226;
      f_198  =  f_227;
      i_199  =  i_228;
    }  // B56
    // BLOCK 61
    adf_13[i_130]  =  f_197;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 62 MERGES [61 66 ]
    i_229  =  128;
    for(;i_229 >= 1;)
    {
      // BLOCK 63
      b_230  =  i_130 < i_229;
      if(b_230)
      {
        // BLOCK 64
        f_231  =  adf_13[i_130];
        i_232  =  i_229 + i_130;
        f_233  =  adf_13[i_232];
        f_234  =  f_231 + f_233;
        adf_13[i_130]  =  f_234;
      }  // B63
      else
      {
        // BLOCK 65
      }  // B63
      // BLOCK 66 MERGES [65 64 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_235  =  i_229 >> 1;
      i_229  =  i_235;
    }  // B62
    // BLOCK 67
    f_236  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_237  =  i_130 == 0;
    if(b_237)
    {
      // BLOCK 68
      i_238  =  i_75 + i_16;
      l_239  =  (long) i_238;
      l_240  =  l_239 + 4L;
      l_241  =  l_240 << 2;
      ul_242  =  ul_0 + l_241;
      i_243  =  (i_23 == 1) ? 1 : 0;
      f_244  =  f_80 - f_69;
      i_245  =  (f_74 < f_244) ? 1 : 0;
      i_246  =  i_243 * i_245;
      i_247  =  (i_23 == 0) ? 1 : 0;
      i_248  =  i_246 + i_247;
      i_249  =  (i_23 == 2) ? 1 : 0;
      f_250  =  f_113 - f_69;
      i_251  =  (f_74 < f_250) ? 1 : 0;
      i_252  =  i_249 * i_251;
      i_253  =  i_248 + i_252;
      i_254  =  (i_23 == 3) ? 1 : 0;
      f_255  =  f_80 - f_82;
      f_256  =  f_255 - f_69;
      i_257  =  (f_74 < f_256) ? 1 : 0;
      i_258  =  i_254 * i_257;
      i_259  =  i_253 + i_258;
      i_260  =  (i_23 == 5) ? 1 : 0;
      f_261  =  f_107 - f_94;
      f_262  =  f_87 - f_261;
      f_263  =  f_262 - f_69;
      i_264  =  (f_74 < f_263) ? 1 : 0;
      i_265  =  i_260 * i_264;
      i_266  =  i_259 + i_265;
      f_267  =  (float) i_266;
      *((__global float *) ul_242)  =  f_267;
      i_268  =  i_238 + 1;
      l_269  =  (long) i_268;
      l_270  =  l_269 + 4L;
      l_271  =  l_270 << 2;
      ul_272  =  ul_0 + l_271;
      *((__global float *) ul_272)  =  0.0F;
      i_273  =  i_238 + 2;
      l_274  =  (long) i_273;
      l_275  =  l_274 + 4L;
      l_276  =  l_275 << 2;
      ul_277  =  ul_0 + l_276;
      *((__global float *) ul_277)  =  f_236;
      i_278  =  i_238 + 3;
      l_279  =  (long) i_278;
      l_280  =  l_279 + 4L;
      l_281  =  l_280 << 2;
      ul_282  =  ul_0 + l_281;
      *((__global float *) ul_282)  =  0.0F;
      i_283  =  i_238 + 4;
      l_284  =  (long) i_283;
      l_285  =  l_284 + 4L;
      l_286  =  l_285 << 2;
      ul_287  =  ul_0 + l_286;
      *((__global float *) ul_287)  =  f_200;
      i_288  =  i_238 + 5;
      l_289  =  (long) i_288;
      l_290  =  l_289 + 4L;
      l_291  =  l_290 << 2;
      ul_292  =  ul_0 + l_291;
      *((__global float *) ul_292)  =  f_195;
      i_293  =  i_15 + -1;
      i_294  =  max(1, i_293);
      i_295  =  i_294 * i_17;
      i_296  =  i_15 + -2;
      i_297  =  max(0, i_296);
      i_298  =  min(i_55, i_297);
      i_299  =  i_295 + i_298;
      l_300  =  (long) i_299;
      l_301  =  l_300 + 4L;
      l_302  =  l_301 << 2;
      ul_303  =  ul_3 + l_302;
      i_304  =  *((__global int *) ul_303);
      i_305  =  i_18 + 22;
      l_306  =  (long) i_305;
      l_307  =  l_306 << 2;
      ul_308  =  ul_1 + l_307;
      i_309  =  *((__global int *) ul_308);
      ul_310  =  ul_10 + 28L;
      i_311  =  *((__global int *) ul_310);
      i_312  =  (i_55 < i_309) ? 1 : 0;
      i_313  =  i_312 * i_311;
      b_314  =  i_313 == 1;
      if(b_314)
      {
        // BLOCK 69
        i_315  =  i_304;
      }  // B68
      else
      {
        // BLOCK 70
        i_315  =  0;
      }  // B68
      // BLOCK 71 MERGES [69 70 ]
      i_316  =  i_315 + i_100;
      l_317  =  (long) i_316;
      l_318  =  l_317 + 4L;
      l_319  =  l_318 << 2;
      b_320  =  i_23 == 6;
      if(b_320)
      {
        // BLOCK 72
        ul_321  =  ul_4 + l_319;
        f_322  =  *((__global float *) ul_321);
        f_323  =  f_322 - f_92;
        f_324  =  f_323;
      }  // B71
      else
      {
        // BLOCK 73
        ul_325  =  ul_7 + l_319;
        f_326  =  *((__global float *) ul_325);
        f_327  =  f_326 - f_94;
        f_324  =  f_327;
      }  // B71
      // BLOCK 74 MERGES [72 73 ]
      ul_328  =  ul_5 + l_319;
      f_329  =  *((__global float *) ul_328);
      ul_330  =  ul_8 + l_319;
      f_331  =  *((__global float *) ul_330);
      i_332  =  (f_200 == f_324) ? 1 : 0;
      f_333  =  (float) i_315;
      i_334  =  (f_195 < f_333) ? 0 : 1;
      i_335  =  i_332 * i_334;
      i_336  =  (f_200 < f_324) ? 1 : 0;
      i_337  =  i_335 + i_336;
      i_338  =  1 - i_337;
      i_339  =  (i_23 == 12) ? 1 : 0;
      i_340  =  i_338 * i_339;
      i_341  =  (i_23 == 11) ? 1 : 0;
      i_342  =  (f_200 < f_331) ? 0 : 1;
      i_343  =  i_341 * i_342;
      i_344  =  (i_23 < 6) ? 1 : 0;
      i_345  =  (f_267 == 1.0F) ? 1 : 0;
      i_346  =  i_344 * i_345;
      i_347  =  (i_23 < 6) ? 0 : 1;
      i_348  =  (i_23 < 9) ? 1 : 0;
      i_349  =  i_347 * i_348;
      i_350  =  (f_324 < f_200) ? 1 : 0;
      i_351  =  i_349 * i_350;
      i_352  =  i_346 + i_351;
      i_353  =  i_343 + i_352;
      i_354  =  i_340 + i_353;
      b_355  =  i_354 == 1;
      if(b_355)
      {
        // BLOCK 75
        f_356  =  f_331;
      }  // B74
      else
      {
        // BLOCK 76
        f_356  =  f_329;
      }  // B74
      // BLOCK 77 MERGES [75 76 ]
      b_357  =  i_354 == 1;
      if(b_357)
      {
        // BLOCK 78
        f_358  =  0.0F;
      }  // B77
      else
      {
        // BLOCK 79
        f_358  =  f_329;
      }  // B77
      // BLOCK 80 MERGES [78 79 ]
      f_359  =  1.0F - f_69;
      f_360  =  f_359 - f_74;
      f_361  =  f_360 * f_329;
      f_362  =  f_331 / f_361;
      i_363  =  isless(f_331, f_361);
      if(i_363 == 1)
      {
        // BLOCK 81
        f_364  =  f_362;
      }  // B80
      else
      {
        // BLOCK 82
        f_364  =  1.0F;
      }  // B80
      // BLOCK 83 MERGES [82 81 ]
      b_365  =  i_23 < 6;
      if(b_365)
      {
        // BLOCK 84
        f_366  =  f_356;
      }  // B83
      else
      {
        // BLOCK 85
        f_367  =  fma(f_236, f_331, f_358);
        f_366  =  f_367;
      }  // B83
      // BLOCK 86 MERGES [84 85 ]
      b_368  =  i_23 == 9;
      if(b_368)
      {
        // BLOCK 87
        f_369  =  f_331 / f_360;
        f_370  =  fmin(f_329, f_369);
        f_371  =  f_331 * 0.0F;
        f_372  =  fmax(f_370, f_371);
        f_373  =  f_372;
      }  // B86
      else
      {
        // BLOCK 88
        f_373  =  f_366;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      f_374  =  1.0F - f_360;
      b_375  =  i_23 == 13;
      if(b_375)
      {
        // BLOCK 90
        f_376  =  f_374 * f_329;
        f_377  =  fma(f_236, f_331, f_376);
        f_378  =  f_377;
      }  // B89
      else
      {
        // BLOCK 91
        f_378  =  f_373;
      }  // B89
      // BLOCK 92 MERGES [90 91 ]
      b_379  =  i_23 == 10;
      if(b_379)
      {
        // BLOCK 93
        f_380  =  f_331 - f_329;
        f_381  =  fmax(0.0F, f_380);
        f_382  =  f_236 * 0.0F;
        f_383  =  f_381 * f_382;
        f_384  =  fma(f_364, f_329, f_383);
        f_385  =  f_384;
      }  // B92
      else
      {
        // BLOCK 94
        f_385  =  f_378;
      }  // B92
      // BLOCK 95 MERGES [93 94 ]
      i_386  =  isless(f_385, f_329);
      if(i_386 == 1)
      {
        // BLOCK 96
        f_387  =  f_385 / f_329;
        f_388  =  f_387;
      }  // B95
      else
      {
        // BLOCK 97
        f_388  =  1.0F;
      }  // B95
      // BLOCK 98 MERGES [97 96 ]
      b_389  =  i_23 == 10;
      if(b_389)
      {
        // BLOCK 99
        i_390  =  isless(f_331, f_361);
        if(i_390 == 1)
        {
          // BLOCK 100
          f_391  =  f_362;
        }  // B99
        else
        {
          // BLOCK 101
          f_391  =  1.0F;
        }  // B99
      }  // B98
      else
      {
        // BLOCK 102
        i_392  =  1 - i_354;
        f_393  =  (float) i_392;
        f_391  =  f_393;
      }  // B98
      // BLOCK 103 MERGES [101 102 100 ]
      b_394  =  i_23 == 13;
      if(b_394)
      {
        // BLOCK 104
        f_395  =  f_374;
      }  // B103
      else
      {
        // BLOCK 105
        f_395  =  f_391;
      }  // B103
      // BLOCK 106 MERGES [104 105 ]
      b_396  =  i_23 < 10;
      if(b_396)
      {
        // BLOCK 107
        f_397  =  f_388;
      }  // B106
      else
      {
        // BLOCK 108
        f_397  =  f_395;
      }  // B106
      // BLOCK 109 MERGES [107 108 ]
      f_398  =  *((__global float *) ul_330);
      i_399  =  i_238 + 6;
      l_400  =  (long) i_399;
      l_401  =  l_400 + 4L;
      l_402  =  l_401 << 2;
      ul_403  =  ul_0 + l_402;
      f_404  =  (float) i_313;
      f_405  =  f_397 * f_404;
      *((__global float *) ul_403)  =  f_405;
      i_406  =  i_238 + 7;
      l_407  =  (long) i_406;
      l_408  =  l_407 + 4L;
      l_409  =  l_408 << 2;
      ul_410  =  ul_0 + l_409;
      i_411  =  (f_200 < f_398) ? 0 : 1;
      i_412  =  i_411 * i_341;
      i_413  =  i_412 + i_352;
      i_414  =  i_413 + i_340;
      i_415  =  i_414 * i_313;
      f_416  =  (float) i_415;
      *((__global float *) ul_410)  =  f_416;
      f_417  =  *((__global float *) ul_328);
      f_418  =  *((__global float *) ul_330);
      i_419  =  isless(f_418, f_417);
      if(i_419 == 1)
      {
        // BLOCK 110
        f_420  =  *((__global float *) ul_330);
        f_421  =  f_420 / f_417;
        f_422  =  f_421;
      }  // B109
      else
      {
        // BLOCK 111
        f_422  =  1.0F;
      }  // B109
      // BLOCK 112 MERGES [110 111 ]
      i_423  =  i_238 + 8;
      l_424  =  (long) i_423;
      l_425  =  l_424 + 4L;
      l_426  =  l_425 << 2;
      ul_427  =  ul_0 + l_426;
      f_428  =  f_422 * f_404;
      *((__global float *) ul_427)  =  f_428;
    }  // B67
    else
    {
      // BLOCK 113
    }  // B67
  }  // B9
  else
  {
    // BLOCK 114
  }  // B9
  // BLOCK 115 MERGES [114 113 112 ]
  return;
}  //  kernel
