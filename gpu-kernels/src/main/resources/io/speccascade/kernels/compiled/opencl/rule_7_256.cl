#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_104, *ul_110, *ul_14, *ul_142, *ul_172, *ul_2, *ul_206, *ul_208, *ul_22, *ul_236, *ul_262, *ul_263, *ul_264, *ul_265, *ul_268, *ul_27, *ul_279, *ul_284, *ul_286, *ul_297, *ul_3, *ul_301, *ul_304, *ul_306, *ul_32, *ul_37, *ul_370, *ul_375, *ul_4, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_89, *ul_9, *ul_91, *ul_96;
  bool b_137, b_149, b_154, b_167, b_177, b_182, b_201, b_228, b_235, b_290, b_296, b_331, b_333, b_341, b_344, b_350, b_360, b_365, b_44, b_48, b_59;
  float f_105, f_111, f_112, f_113, f_114, f_116, f_117, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_129, f_130, f_133, f_143, f_150, f_151, f_155, f_157, f_158, f_160, f_173, f_190, f_192, f_193, f_194, f_195, f_196, f_198, f_207, f_209, f_210, f_212, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_229, f_231, f_232, f_234, f_238, f_244, f_249, f_250, f_255, f_256, f_257, f_261, f_298, f_299, f_300, f_302, f_303, f_305, f_307, f_309, f_332, f_334, f_335, f_336, f_337, f_338, f_340, f_342, f_343, f_345, f_346, f_347, f_348, f_349, f_351, f_352, f_353, f_354, f_355, f_356, f_358, f_359, f_362, f_364, f_366, f_367, f_371, f_372, f_381, f_67, f_72, f_78, f_80, f_85, f_90, f_92, f_97;
  int i_100, i_106, i_115, i_118, i_121, i_127, i_128, i_131, i_132, i_134, i_135, i_136, i_138, i_144, i_145, i_146, i_147, i_148, i_15, i_152, i_153, i_156, i_159, i_16, i_161, i_162, i_163, i_164, i_165, i_166, i_168, i_17, i_174, i_175, i_176, i_178, i_179, i_18, i_180, i_181, i_183, i_184, i_185, i_186, i_187, i_188, i_189, i_19, i_191, i_197, i_199, i_200, i_202, i_211, i_213, i_214, i_215, i_216, i_217, i_226, i_227, i_23, i_230, i_233, i_237, i_239, i_24, i_240, i_241, i_242, i_243, i_245, i_246, i_247, i_248, i_251, i_252, i_253, i_254, i_258, i_259, i_260, i_269, i_270, i_271, i_272, i_273, i_274, i_275, i_28, i_280, i_281, i_285, i_287, i_288, i_289, i_29, i_291, i_292, i_308, i_310, i_311, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_319, i_320, i_321, i_322, i_323, i_324, i_325, i_326, i_327, i_328, i_329, i_33, i_330, i_339, i_34, i_357, i_361, i_363, i_376, i_377, i_378, i_379, i_38, i_380, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_86, i_93, i_98, i_99;
  long l_101, l_102, l_103, l_107, l_108, l_109, l_139, l_140, l_141, l_169, l_170, l_171, l_20, l_203, l_204, l_205, l_21, l_25, l_26, l_266, l_267, l_276, l_277, l_278, l_282, l_283, l_293, l_294, l_295, l_30, l_31, l_35, l_36, l_368, l_369, l_373, l_374, l_40, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_87, l_88, l_94, l_95;

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
  i_51  =  1 - i_43;
  i_52  =  i_51 * i_38;
  i_53  =  i_16 % i_15;
  i_54  =  min(i_28, i_33);
  i_55  =  (i_53 < i_54) ? 1 : 0;
  i_56  =  i_52 * i_55;
  i_57  =  (i_50 == 7) ? 1 : 0;
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
    f_112  =  f_67 + f_72;
    f_113  =  exp(f_85);
    f_114  =  f_112 * f_113;
    i_115  =  isless(f_114, 1.0F);
    if(i_115 == 1)
    {
      // BLOCK 8
      f_116  =  f_114;
    }  // B7
    else
    {
      // BLOCK 9
      f_116  =  0.5F;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_117  =  -1.0F / 0.0F;
    i_118  =  isless(f_114, 1.0F);
    if(i_118 == 1)
    {
      // BLOCK 11
      f_119  =  -f_116;
      f_120  =  1.0F - f_116;
      i_121  =  isequal(f_120, 1.0F);
      if(i_121 == 1)
      {
        // BLOCK 12
        f_122  =  f_119;
      }  // B11
      else
      {
        // BLOCK 13
        f_123  =  log(f_120);
        f_124  =  f_123 * f_119;
        f_125  =  f_120 - 1.0F;
        f_126  =  f_124 / f_125;
        f_122  =  f_126;
      }  // B11
    }  // B10
    else
    {
      // BLOCK 14
      f_122  =  f_117;
    }  // B10
    // BLOCK 15 MERGES [12 14 13 ]
    i_127  =  min(10, i_61);
    i_128  =  get_local_id(0);
    f_129  =  1.0F / 0.0F;
    // BLOCK 16 MERGES [15 48 ]
    f_130  =  f_129;
    i_131  =  -1;
    i_132  =  0;
    for(;i_132 < i_127;)
    {
      // BLOCK 17
      // BLOCK 18 MERGES [17 24 ]
      f_133  =  f_117;
      i_134  =  0;
      for(;i_134 < i_61;)
      {
        // BLOCK 19
        i_135  =  i_134 + 256;
        i_136  =  i_134 + i_128;
        b_137  =  i_136 < i_61;
        if(b_137)
        {
          // BLOCK 20
          i_138  =  i_98 + i_136;
          l_139  =  (long) i_138;
          l_140  =  l_139 + 4L;
          l_141  =  l_140 << 2;
          ul_142  =  ul_7 + l_141;
          f_143  =  *((__global float *) ul_142);
          i_144  =  (f_130 == f_143) ? 1 : 0;
          i_145  =  (i_131 < i_136) ? 1 : 0;
          i_146  =  i_144 * i_145;
          i_147  =  (f_143 < f_130) ? 1 : 0;
          i_148  =  i_146 + i_147;
          b_149  =  i_148 == 1;
          if(b_149)
          {
            // BLOCK 21
            f_150  =  fmax(f_133, f_143);
            f_151  =  f_150;
          }  // B20
          else
          {
            // BLOCK 22
            f_151  =  f_133;
          }  // B20
        }  // B19
        else
        {
          // BLOCK 23
          f_151  =  f_133;
        }  // B19
        // BLOCK 24 MERGES [23 22 21 ]
        i_152  =  i_135;
        f_133  =  f_151;
        i_134  =  i_152;
      }  // B18
      // BLOCK 25
      adf_11[i_128]  =  f_133;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 26 MERGES [25 30 ]
      i_153  =  128;
      for(;i_153 >= 1;)
      {
        // BLOCK 27
        b_154  =  i_128 < i_153;
        if(b_154)
        {
          // BLOCK 28
          f_155  =  adf_11[i_128];
          i_156  =  i_153 + i_128;
          f_157  =  adf_11[i_156];
          f_158  =  fmax(f_155, f_157);
          adf_11[i_128]  =  f_158;
        }  // B27
        else
        {
          // BLOCK 29
        }  // B27
        // BLOCK 30 MERGES [29 28 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_159  =  i_153 >> 1;
        i_153  =  i_159;
      }  // B26
      // BLOCK 31
      f_160  =  adf_11[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_161  =  isequal(f_130, f_160);
      if(i_161 == 1)
      {
        // BLOCK 32
        i_162  =  i_131;
      }  // B31
      else
      {
        // BLOCK 33
        i_162  =  -1;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      // BLOCK 35 MERGES [34 41 ]
      i_163  =  i_61;
      i_164  =  0;
      for(;i_164 < i_61;)
      {
        // BLOCK 36
        i_165  =  i_164 + 256;
        i_166  =  i_164 + i_128;
        b_167  =  i_166 < i_61;
        if(b_167)
        {
          // BLOCK 37
          i_168  =  i_98 + i_166;
          l_169  =  (long) i_168;
          l_170  =  l_169 + 4L;
          l_171  =  l_170 << 2;
          ul_172  =  ul_7 + l_171;
          f_173  =  *((__global float *) ul_172);
          i_174  =  (f_160 == f_173) ? 1 : 0;
          i_175  =  (i_162 < i_166) ? 1 : 0;
          i_176  =  i_174 * i_175;
          b_177  =  i_176 == 0;
          if(b_177)
          {
            // BLOCK 38
            i_178  =  i_163;
          }  // B37
          else
          {
            // BLOCK 39
            i_179  =  min(i_163, i_166);
            i_178  =  i_179;
          }  // B37
        }  // B36
        else
        {
          // BLOCK 40
          i_178  =  i_163;
        }  // B36
        // BLOCK 41 MERGES [40 38 39 ]
        i_180  =  i_165;
        i_163  =  i_178;
        i_164  =  i_180;
      }  // B35
      // BLOCK 42
      adi_12[i_128]  =  i_163;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 43 MERGES [42 47 ]
      i_181  =  128;
      for(;i_181 >= 1;)
      {
        // BLOCK 44
        b_182  =  i_128 < i_181;
        if(b_182)
        {
          // BLOCK 45
          i_183  =  adi_12[i_128];
          i_184  =  i_181 + i_128;
          i_185  =  adi_12[i_184];
          i_186  =  min(i_183, i_185);
          adi_12[i_128]  =  i_186;
        }  // B44
        else
        {
          // BLOCK 46
        }  // B44
        // BLOCK 47 MERGES [46 45 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_187  =  i_181 >> 1;
        i_181  =  i_187;
      }  // B43
      // BLOCK 48
      i_188  =  adi_12[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_189  =  i_132 + 1;
      f_130  =  f_160;
      i_131  =  i_188;
      i_132  =  i_189;
    }  // B16
    // BLOCK 49
    f_190  =  f_130 - f_92;
    i_191  =  isless(f_190, f_122);
    if(i_191 == 1)
    {
      // BLOCK 50
      f_192  =  (float) i_61;
      f_193  =  f_192;
    }  // B49
    else
    {
      // BLOCK 51
      f_194  =  (float) i_131;
      f_193  =  f_194;
    }  // B49
    // BLOCK 52 MERGES [51 50 ]
    // BLOCK 53 MERGES [52 57 ]
    f_195  =  0.0F;
    f_196  =  0.0F;
    i_197  =  0;
    for(;;)
    {
      f_198  =  fmax(f_122, f_190);
      if(!(i_197 < i_61))
      {
        break;
      }
      // BLOCK 54
      i_199  =  i_197 + 256;
      i_200  =  i_197 + i_128;
      b_201  =  i_200 < i_61;
      if(b_201)
      {
        // BLOCK 55
        i_202  =  i_98 + i_200;
        l_203  =  (long) i_202;
        l_204  =  l_203 + 4L;
        l_205  =  l_204 << 2;
        ul_206  =  ul_7 + l_205;
        f_207  =  *((__global float *) ul_206);
        ul_208  =  ul_5 + l_205;
        f_209  =  *((__global float *) ul_208);
        f_210  =  f_207 - f_92;
        i_211  =  (f_198 == f_210) ? 1 : 0;
        f_212  =  (float) i_200;
        i_213  =  (f_193 < f_212) ? 0 : 1;
        i_214  =  i_211 * i_213;
        i_215  =  (f_198 < f_210) ? 1 : 0;
        i_216  =  i_214 + i_215;
        i_217  =  1 - i_216;
        f_218  =  (float) i_217;
        f_219  =  f_209 * f_218;
        f_220  =  f_219 - f_196;
        f_221  =  f_195 + f_220;
        f_222  =  f_221 - f_195;
        f_223  =  f_222 - f_220;
        f_224  =  f_221;
        f_225  =  f_223;
      }  // B54
      else
      {
        // BLOCK 56
        f_224  =  f_195;
        f_225  =  f_196;
      }  // B54
      // BLOCK 57 MERGES [56 55 ]
      i_226  =  i_199;
      f_195  =  f_224;
      f_196  =  f_225;
      i_197  =  i_226;
    }  // B53
    // BLOCK 58
    adf_13[i_128]  =  f_195;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 59 MERGES [58 63 ]
    i_227  =  128;
    for(;i_227 >= 1;)
    {
      // BLOCK 60
      b_228  =  i_128 < i_227;
      if(b_228)
      {
        // BLOCK 61
        f_229  =  adf_13[i_128];
        i_230  =  i_227 + i_128;
        f_231  =  adf_13[i_230];
        f_232  =  f_229 + f_231;
        adf_13[i_128]  =  f_232;
      }  // B60
      else
      {
        // BLOCK 62
      }  // B60
      // BLOCK 63 MERGES [62 61 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_233  =  i_227 >> 1;
      i_227  =  i_233;
    }  // B59
    // BLOCK 64
    f_234  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_235  =  i_128 == 0;
    if(b_235)
    {
      // BLOCK 65
      ul_236  =  ul_0 + l_76;
      i_237  =  (i_23 == 1) ? 1 : 0;
      f_238  =  f_78 - f_67;
      i_239  =  (f_72 < f_238) ? 1 : 0;
      i_240  =  i_237 * i_239;
      i_241  =  (i_23 == 0) ? 1 : 0;
      i_242  =  i_240 + i_241;
      i_243  =  (i_23 == 2) ? 1 : 0;
      f_244  =  f_111 - f_67;
      i_245  =  (f_72 < f_244) ? 1 : 0;
      i_246  =  i_243 * i_245;
      i_247  =  i_242 + i_246;
      i_248  =  (i_23 == 3) ? 1 : 0;
      f_249  =  f_78 - f_80;
      f_250  =  f_249 - f_67;
      i_251  =  (f_72 < f_250) ? 1 : 0;
      i_252  =  i_248 * i_251;
      i_253  =  i_247 + i_252;
      i_254  =  (i_23 == 5) ? 1 : 0;
      f_255  =  f_105 - f_92;
      f_256  =  f_85 - f_255;
      f_257  =  f_256 - f_67;
      i_258  =  (f_72 < f_257) ? 1 : 0;
      i_259  =  i_254 * i_258;
      i_260  =  i_253 + i_259;
      f_261  =  (float) i_260;
      *((__global float *) ul_236)  =  f_261;
      ul_262  =  ul_0 + l_95;
      *((__global float *) ul_262)  =  0.0F;
      ul_263  =  ul_0 + l_88;
      *((__global float *) ul_263)  =  f_234;
      ul_264  =  ul_0 + l_83;
      *((__global float *) ul_264)  =  0.0F;
      ul_265  =  ul_0 + l_109;
      *((__global float *) ul_265)  =  f_198;
      l_266  =  l_94 + 4L;
      l_267  =  l_266 << 2;
      ul_268  =  ul_0 + l_267;
      *((__global float *) ul_268)  =  f_193;
      i_269  =  i_15 + -1;
      i_270  =  max(1, i_269);
      i_271  =  i_270 * i_17;
      i_272  =  i_15 + -2;
      i_273  =  max(0, i_272);
      i_274  =  min(i_53, i_273);
      i_275  =  i_271 + i_274;
      l_276  =  (long) i_275;
      l_277  =  l_276 + 4L;
      l_278  =  l_277 << 2;
      ul_279  =  ul_3 + l_278;
      i_280  =  *((__global int *) ul_279);
      i_281  =  i_18 + 22;
      l_282  =  (long) i_281;
      l_283  =  l_282 << 2;
      ul_284  =  ul_1 + l_283;
      i_285  =  *((__global int *) ul_284);
      ul_286  =  ul_10 + 28L;
      i_287  =  *((__global int *) ul_286);
      i_288  =  (i_53 < i_285) ? 1 : 0;
      i_289  =  i_288 * i_287;
      b_290  =  i_289 == 1;
      if(b_290)
      {
        // BLOCK 66
        i_291  =  i_280;
      }  // B65
      else
      {
        // BLOCK 67
        i_291  =  0;
      }  // B65
      // BLOCK 68 MERGES [66 67 ]
      i_292  =  i_291 + i_98;
      l_293  =  (long) i_292;
      l_294  =  l_293 + 4L;
      l_295  =  l_294 << 2;
      b_296  =  i_23 == 6;
      if(b_296)
      {
        // BLOCK 69
        ul_297  =  ul_4 + l_295;
        f_298  =  *((__global float *) ul_297);
        f_299  =  f_298 - f_90;
        f_300  =  f_299;
      }  // B68
      else
      {
        // BLOCK 70
        ul_301  =  ul_7 + l_295;
        f_302  =  *((__global float *) ul_301);
        f_303  =  f_302 - f_92;
        f_300  =  f_303;
      }  // B68
      // BLOCK 71 MERGES [69 70 ]
      ul_304  =  ul_5 + l_295;
      f_305  =  *((__global float *) ul_304);
      ul_306  =  ul_8 + l_295;
      f_307  =  *((__global float *) ul_306);
      i_308  =  (f_198 == f_300) ? 1 : 0;
      f_309  =  (float) i_291;
      i_310  =  (f_193 < f_309) ? 0 : 1;
      i_311  =  i_308 * i_310;
      i_312  =  (f_198 < f_300) ? 1 : 0;
      i_313  =  i_311 + i_312;
      i_314  =  1 - i_313;
      i_315  =  (i_23 == 12) ? 1 : 0;
      i_316  =  i_314 * i_315;
      i_317  =  (i_23 == 11) ? 1 : 0;
      i_318  =  (f_198 < f_307) ? 0 : 1;
      i_319  =  i_317 * i_318;
      i_320  =  (i_23 < 6) ? 1 : 0;
      i_321  =  (f_261 == 1.0F) ? 1 : 0;
      i_322  =  i_320 * i_321;
      i_323  =  (i_23 < 6) ? 0 : 1;
      i_324  =  (i_23 < 9) ? 1 : 0;
      i_325  =  i_323 * i_324;
      i_326  =  (f_300 < f_198) ? 1 : 0;
      i_327  =  i_325 * i_326;
      i_328  =  i_322 + i_327;
      i_329  =  i_319 + i_328;
      i_330  =  i_316 + i_329;
      b_331  =  i_330 == 1;
      if(b_331)
      {
        // BLOCK 72
        f_332  =  f_307;
      }  // B71
      else
      {
        // BLOCK 73
        f_332  =  f_305;
      }  // B71
      // BLOCK 74 MERGES [72 73 ]
      b_333  =  i_330 == 1;
      if(b_333)
      {
        // BLOCK 75
        f_334  =  0.0F;
      }  // B74
      else
      {
        // BLOCK 76
        f_334  =  f_305;
      }  // B74
      // BLOCK 77 MERGES [75 76 ]
      f_335  =  1.0F - f_67;
      f_336  =  f_335 - f_72;
      f_337  =  f_336 * f_305;
      f_338  =  f_307 / f_337;
      i_339  =  isless(f_307, f_337);
      if(i_339 == 1)
      {
        // BLOCK 78
        f_340  =  f_338;
      }  // B77
      else
      {
        // BLOCK 79
        f_340  =  1.0F;
      }  // B77
      // BLOCK 80 MERGES [79 78 ]
      b_341  =  i_23 < 6;
      if(b_341)
      {
        // BLOCK 81
        f_342  =  f_332;
      }  // B80
      else
      {
        // BLOCK 82
        f_343  =  fma(f_234, f_307, f_334);
        f_342  =  f_343;
      }  // B80
      // BLOCK 83 MERGES [81 82 ]
      b_344  =  i_23 == 9;
      if(b_344)
      {
        // BLOCK 84
        f_345  =  f_307 / f_336;
        f_346  =  fmin(f_305, f_345);
        f_347  =  f_307 * 0.0F;
        f_348  =  fmax(f_346, f_347);
        f_349  =  f_348;
      }  // B83
      else
      {
        // BLOCK 85
        f_349  =  f_342;
      }  // B83
      // BLOCK 86 MERGES [84 85 ]
      b_350  =  i_23 == 10;
      if(b_350)
      {
        // BLOCK 87
        f_351  =  f_307 - f_305;
        f_352  =  fmax(0.0F, f_351);
        f_353  =  f_234 * 0.0F;
        f_354  =  f_352 * f_353;
        f_355  =  fma(f_340, f_305, f_354);
        f_356  =  f_355;
      }  // B86
      else
      {
        // BLOCK 88
        f_356  =  f_349;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      i_357  =  isless(f_356, f_305);
      if(i_357 == 1)
      {
        // BLOCK 90
        f_358  =  f_356 / f_305;
        f_359  =  f_358;
      }  // B89
      else
      {
        // BLOCK 91
        f_359  =  1.0F;
      }  // B89
      // BLOCK 92 MERGES [91 90 ]
      b_360  =  i_23 == 10;
      if(b_360)
      {
        // BLOCK 93
        i_361  =  isless(f_307, f_337);
        if(i_361 == 1)
        {
          // BLOCK 94
          f_362  =  f_338;
        }  // B93
        else
        {
          // BLOCK 95
          f_362  =  1.0F;
        }  // B93
      }  // B92
      else
      {
        // BLOCK 96
        i_363  =  1 - i_330;
        f_364  =  (float) i_363;
        f_362  =  f_364;
      }  // B92
      // BLOCK 97 MERGES [95 96 94 ]
      b_365  =  i_23 < 10;
      if(b_365)
      {
        // BLOCK 98
        f_366  =  f_359;
      }  // B97
      else
      {
        // BLOCK 99
        f_366  =  f_362;
      }  // B97
      // BLOCK 100 MERGES [98 99 ]
      f_367  =  *((__global float *) ul_306);
      l_368  =  l_87 + 4L;
      l_369  =  l_368 << 2;
      ul_370  =  ul_0 + l_369;
      f_371  =  (float) i_289;
      f_372  =  f_366 * f_371;
      *((__global float *) ul_370)  =  f_372;
      l_373  =  l_82 + 4L;
      l_374  =  l_373 << 2;
      ul_375  =  ul_0 + l_374;
      i_376  =  (f_198 < f_367) ? 0 : 1;
      i_377  =  i_376 * i_317;
      i_378  =  i_377 + i_328;
      i_379  =  i_378 + i_316;
      i_380  =  i_379 * i_289;
      f_381  =  (float) i_380;
      *((__global float *) ul_375)  =  f_381;
    }  // B64
    else
    {
      // BLOCK 101
    }  // B64
  }  // B6
  else
  {
    // BLOCK 102
  }  // B6
  // BLOCK 103 MERGES [102 101 100 ]
  return;
}  //  kernel
