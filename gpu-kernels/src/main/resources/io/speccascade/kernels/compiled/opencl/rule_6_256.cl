#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_103, *ul_109, *ul_14, *ul_142, *ul_172, *ul_2, *ul_205, *ul_207, *ul_22, *ul_230, *ul_256, *ul_257, *ul_258, *ul_259, *ul_262, *ul_27, *ul_273, *ul_278, *ul_280, *ul_291, *ul_295, *ul_298, *ul_3, *ul_300, *ul_32, *ul_364, *ul_369, *ul_37, *ul_4, *ul_42, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_88, *ul_9, *ul_90, *ul_95;
  bool b_137, b_149, b_154, b_167, b_177, b_182, b_200, b_222, b_229, b_284, b_290, b_325, b_327, b_335, b_338, b_344, b_354, b_359, b_44, b_47, b_58;
  float f_104, f_110, f_111, f_112, f_113, f_114, f_116, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_129, f_130, f_133, f_143, f_150, f_151, f_155, f_157, f_158, f_160, f_173, f_190, f_192, f_193, f_194, f_195, f_197, f_206, f_208, f_209, f_211, f_217, f_218, f_219, f_223, f_225, f_226, f_228, f_232, f_238, f_243, f_244, f_249, f_250, f_251, f_255, f_292, f_293, f_294, f_296, f_297, f_299, f_301, f_303, f_326, f_328, f_329, f_330, f_331, f_332, f_334, f_336, f_337, f_339, f_340, f_341, f_342, f_343, f_345, f_346, f_347, f_348, f_349, f_350, f_352, f_353, f_356, f_358, f_360, f_361, f_365, f_366, f_375, f_66, f_71, f_77, f_79, f_84, f_89, f_91, f_96;
  int i_105, i_115, i_117, i_125, i_127, i_128, i_131, i_132, i_134, i_135, i_136, i_138, i_144, i_145, i_146, i_147, i_148, i_15, i_152, i_153, i_156, i_159, i_16, i_161, i_162, i_163, i_164, i_165, i_166, i_168, i_17, i_174, i_175, i_176, i_178, i_179, i_18, i_180, i_181, i_183, i_184, i_185, i_186, i_187, i_188, i_189, i_19, i_191, i_196, i_198, i_199, i_201, i_210, i_212, i_213, i_214, i_215, i_216, i_220, i_221, i_224, i_227, i_23, i_231, i_233, i_234, i_235, i_236, i_237, i_239, i_24, i_240, i_241, i_242, i_245, i_246, i_247, i_248, i_252, i_253, i_254, i_263, i_264, i_265, i_266, i_267, i_268, i_269, i_274, i_275, i_279, i_28, i_281, i_282, i_283, i_285, i_286, i_29, i_302, i_304, i_305, i_306, i_307, i_308, i_309, i_310, i_311, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_319, i_320, i_321, i_322, i_323, i_324, i_33, i_333, i_34, i_351, i_355, i_357, i_370, i_371, i_372, i_373, i_374, i_38, i_39, i_43, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_85, i_92, i_97, i_98, i_99;
  long l_100, l_101, l_102, l_106, l_107, l_108, l_139, l_140, l_141, l_169, l_170, l_171, l_20, l_202, l_203, l_204, l_21, l_25, l_26, l_260, l_261, l_270, l_271, l_272, l_276, l_277, l_287, l_288, l_289, l_30, l_31, l_35, l_36, l_362, l_363, l_367, l_368, l_40, l_41, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_86, l_87, l_93, l_94;

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
  i_56  =  (i_49 == 6) ? 1 : 0;
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
    ul_83  =  ul_9 + l_82;
    f_84  =  *((__global float *) ul_83);
    i_85  =  i_72 + 6;
    l_86  =  (long) i_85;
    l_87  =  l_86 << 2;
    ul_88  =  ul_6 + l_87;
    f_89  =  *((__global float *) ul_88);
    ul_90  =  ul_9 + l_87;
    f_91  =  *((__global float *) ul_90);
    i_92  =  i_72 + 5;
    l_93  =  (long) i_92;
    l_94  =  l_93 << 2;
    ul_95  =  ul_6 + l_94;
    f_96  =  *((__global float *) ul_95);
    i_97  =  i_60 * i_16;
    i_98  =  isnan(f_96)? 0 : (int) f_96;
    i_99  =  i_97 + i_98;
    l_100  =  (long) i_99;
    l_101  =  l_100 + 4L;
    l_102  =  l_101 << 2;
    ul_103  =  ul_7 + l_102;
    f_104  =  *((__global float *) ul_103);
    i_105  =  i_72 + 4;
    l_106  =  (long) i_105;
    l_107  =  l_106 + 4L;
    l_108  =  l_107 << 2;
    ul_109  =  ul_6 + l_108;
    f_110  =  *((__global float *) ul_109);
    f_111  =  f_66 + f_71;
    f_112  =  exp(f_84);
    f_113  =  f_111 * f_112;
    f_114  =  1.0F - f_113;
    i_115  =  isless(0.0F, f_114);
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
    i_117  =  isequal(f_114, 1.0F);
    if(i_117 == 1)
    {
      // BLOCK 11
      f_118  =  -f_113;
      f_119  =  f_118;
    }  // B10
    else
    {
      // BLOCK 12
      f_120  =  log(f_116);
      f_121  =  f_120 * f_113;
      f_122  =  1.0F - f_116;
      f_123  =  f_121 / f_122;
      f_119  =  f_123;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    f_124  =  -1.0F / 0.0F;
    i_125  =  isless(0.0F, f_114);
    if(i_125 == 1)
    {
      // BLOCK 14
      f_126  =  f_119;
    }  // B13
    else
    {
      // BLOCK 15
      f_126  =  f_124;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_127  =  min(10, i_60);
    i_128  =  get_local_id(0);
    f_129  =  1.0F / 0.0F;
    // BLOCK 17 MERGES [16 49 ]
    f_130  =  f_129;
    i_131  =  -1;
    i_132  =  0;
    for(;i_132 < i_127;)
    {
      // BLOCK 18
      // BLOCK 19 MERGES [18 25 ]
      f_133  =  f_124;
      i_134  =  0;
      for(;i_134 < i_60;)
      {
        // BLOCK 20
        i_135  =  i_134 + 256;
        i_136  =  i_134 + i_128;
        b_137  =  i_136 < i_60;
        if(b_137)
        {
          // BLOCK 21
          i_138  =  i_97 + i_136;
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
            // BLOCK 22
            f_150  =  fmax(f_133, f_143);
            f_151  =  f_150;
          }  // B21
          else
          {
            // BLOCK 23
            f_151  =  f_133;
          }  // B21
        }  // B20
        else
        {
          // BLOCK 24
          f_151  =  f_133;
        }  // B20
        // BLOCK 25 MERGES [24 23 22 ]
        i_152  =  i_135;
        f_133  =  f_151;
        i_134  =  i_152;
      }  // B19
      // BLOCK 26
      adf_11[i_128]  =  f_133;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 27 MERGES [26 31 ]
      i_153  =  128;
      for(;i_153 >= 1;)
      {
        // BLOCK 28
        b_154  =  i_128 < i_153;
        if(b_154)
        {
          // BLOCK 29
          f_155  =  adf_11[i_128];
          i_156  =  i_153 + i_128;
          f_157  =  adf_11[i_156];
          f_158  =  fmax(f_155, f_157);
          adf_11[i_128]  =  f_158;
        }  // B28
        else
        {
          // BLOCK 30
        }  // B28
        // BLOCK 31 MERGES [30 29 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_159  =  i_153 >> 1;
        i_153  =  i_159;
      }  // B27
      // BLOCK 32
      f_160  =  adf_11[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_161  =  isequal(f_130, f_160);
      if(i_161 == 1)
      {
        // BLOCK 33
        i_162  =  i_131;
      }  // B32
      else
      {
        // BLOCK 34
        i_162  =  -1;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      // BLOCK 36 MERGES [35 42 ]
      i_163  =  i_60;
      i_164  =  0;
      for(;i_164 < i_60;)
      {
        // BLOCK 37
        i_165  =  i_164 + 256;
        i_166  =  i_164 + i_128;
        b_167  =  i_166 < i_60;
        if(b_167)
        {
          // BLOCK 38
          i_168  =  i_97 + i_166;
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
            // BLOCK 39
            i_178  =  i_163;
          }  // B38
          else
          {
            // BLOCK 40
            i_179  =  min(i_163, i_166);
            i_178  =  i_179;
          }  // B38
        }  // B37
        else
        {
          // BLOCK 41
          i_178  =  i_163;
        }  // B37
        // BLOCK 42 MERGES [41 39 40 ]
        i_180  =  i_165;
        i_163  =  i_178;
        i_164  =  i_180;
      }  // B36
      // BLOCK 43
      adi_12[i_128]  =  i_163;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 44 MERGES [43 48 ]
      i_181  =  128;
      for(;i_181 >= 1;)
      {
        // BLOCK 45
        b_182  =  i_128 < i_181;
        if(b_182)
        {
          // BLOCK 46
          i_183  =  adi_12[i_128];
          i_184  =  i_181 + i_128;
          i_185  =  adi_12[i_184];
          i_186  =  min(i_183, i_185);
          adi_12[i_128]  =  i_186;
        }  // B45
        else
        {
          // BLOCK 47
        }  // B45
        // BLOCK 48 MERGES [47 46 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_187  =  i_181 >> 1;
        i_181  =  i_187;
      }  // B44
      // BLOCK 49
      i_188  =  adi_12[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_189  =  i_132 + 1;
      f_130  =  f_160;
      i_131  =  i_188;
      i_132  =  i_189;
    }  // B17
    // BLOCK 50
    f_190  =  f_130 - f_91;
    i_191  =  isless(f_190, f_126);
    if(i_191 == 1)
    {
      // BLOCK 51
      f_192  =  (float) i_60;
      f_193  =  f_192;
    }  // B50
    else
    {
      // BLOCK 52
      f_194  =  (float) i_131;
      f_193  =  f_194;
    }  // B50
    // BLOCK 53 MERGES [52 51 ]
    // BLOCK 54 MERGES [53 58 ]
    f_195  =  0.0F;
    i_196  =  0;
    for(;;)
    {
      f_197  =  fmax(f_126, f_190);
      if(!(i_196 < i_60))
      {
        break;
      }
      // BLOCK 55
      i_198  =  i_196 + 256;
      i_199  =  i_196 + i_128;
      b_200  =  i_199 < i_60;
      if(b_200)
      {
        // BLOCK 56
        i_201  =  i_97 + i_199;
        l_202  =  (long) i_201;
        l_203  =  l_202 + 4L;
        l_204  =  l_203 << 2;
        ul_205  =  ul_7 + l_204;
        f_206  =  *((__global float *) ul_205);
        ul_207  =  ul_5 + l_204;
        f_208  =  *((__global float *) ul_207);
        f_209  =  f_206 - f_91;
        i_210  =  (f_197 == f_209) ? 1 : 0;
        f_211  =  (float) i_199;
        i_212  =  (f_193 < f_211) ? 0 : 1;
        i_213  =  i_210 * i_212;
        i_214  =  (f_197 < f_209) ? 1 : 0;
        i_215  =  i_213 + i_214;
        i_216  =  1 - i_215;
        f_217  =  (float) i_216;
        f_218  =  fma(f_208, f_217, f_195);
        f_219  =  f_218;
      }  // B55
      else
      {
        // BLOCK 57
        f_219  =  f_195;
      }  // B55
      // BLOCK 58 MERGES [57 56 ]
      i_220  =  i_198;
      f_195  =  f_219;
      i_196  =  i_220;
    }  // B54
    // BLOCK 59
    adf_13[i_128]  =  f_195;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 60 MERGES [59 64 ]
    i_221  =  128;
    for(;i_221 >= 1;)
    {
      // BLOCK 61
      b_222  =  i_128 < i_221;
      if(b_222)
      {
        // BLOCK 62
        f_223  =  adf_13[i_128];
        i_224  =  i_221 + i_128;
        f_225  =  adf_13[i_224];
        f_226  =  f_223 + f_225;
        adf_13[i_128]  =  f_226;
      }  // B61
      else
      {
        // BLOCK 63
      }  // B61
      // BLOCK 64 MERGES [63 62 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_227  =  i_221 >> 1;
      i_221  =  i_227;
    }  // B60
    // BLOCK 65
    f_228  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_229  =  i_128 == 0;
    if(b_229)
    {
      // BLOCK 66
      ul_230  =  ul_0 + l_75;
      i_231  =  (i_23 == 1) ? 1 : 0;
      f_232  =  f_77 - f_66;
      i_233  =  (f_71 < f_232) ? 1 : 0;
      i_234  =  i_231 * i_233;
      i_235  =  (i_23 == 0) ? 1 : 0;
      i_236  =  i_234 + i_235;
      i_237  =  (i_23 == 2) ? 1 : 0;
      f_238  =  f_110 - f_66;
      i_239  =  (f_71 < f_238) ? 1 : 0;
      i_240  =  i_237 * i_239;
      i_241  =  i_236 + i_240;
      i_242  =  (i_23 == 3) ? 1 : 0;
      f_243  =  f_77 - f_79;
      f_244  =  f_243 - f_66;
      i_245  =  (f_71 < f_244) ? 1 : 0;
      i_246  =  i_242 * i_245;
      i_247  =  i_241 + i_246;
      i_248  =  (i_23 == 5) ? 1 : 0;
      f_249  =  f_104 - f_91;
      f_250  =  f_84 - f_249;
      f_251  =  f_250 - f_66;
      i_252  =  (f_71 < f_251) ? 1 : 0;
      i_253  =  i_248 * i_252;
      i_254  =  i_247 + i_253;
      f_255  =  (float) i_254;
      *((__global float *) ul_230)  =  f_255;
      ul_256  =  ul_0 + l_94;
      *((__global float *) ul_256)  =  0.0F;
      ul_257  =  ul_0 + l_87;
      *((__global float *) ul_257)  =  f_228;
      ul_258  =  ul_0 + l_82;
      *((__global float *) ul_258)  =  0.0F;
      ul_259  =  ul_0 + l_108;
      *((__global float *) ul_259)  =  f_197;
      l_260  =  l_93 + 4L;
      l_261  =  l_260 << 2;
      ul_262  =  ul_0 + l_261;
      *((__global float *) ul_262)  =  f_193;
      i_263  =  i_15 + -1;
      i_264  =  max(1, i_263);
      i_265  =  i_264 * i_17;
      i_266  =  i_15 + -2;
      i_267  =  max(0, i_266);
      i_268  =  min(i_52, i_267);
      i_269  =  i_265 + i_268;
      l_270  =  (long) i_269;
      l_271  =  l_270 + 4L;
      l_272  =  l_271 << 2;
      ul_273  =  ul_3 + l_272;
      i_274  =  *((__global int *) ul_273);
      i_275  =  i_18 + 22;
      l_276  =  (long) i_275;
      l_277  =  l_276 << 2;
      ul_278  =  ul_1 + l_277;
      i_279  =  *((__global int *) ul_278);
      ul_280  =  ul_10 + 28L;
      i_281  =  *((__global int *) ul_280);
      i_282  =  (i_52 < i_279) ? 1 : 0;
      i_283  =  i_282 * i_281;
      b_284  =  i_283 == 1;
      if(b_284)
      {
        // BLOCK 67
        i_285  =  i_274;
      }  // B66
      else
      {
        // BLOCK 68
        i_285  =  0;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      i_286  =  i_285 + i_97;
      l_287  =  (long) i_286;
      l_288  =  l_287 + 4L;
      l_289  =  l_288 << 2;
      b_290  =  i_23 == 6;
      if(b_290)
      {
        // BLOCK 70
        ul_291  =  ul_4 + l_289;
        f_292  =  *((__global float *) ul_291);
        f_293  =  f_292 - f_89;
        f_294  =  f_293;
      }  // B69
      else
      {
        // BLOCK 71
        ul_295  =  ul_7 + l_289;
        f_296  =  *((__global float *) ul_295);
        f_297  =  f_296 - f_91;
        f_294  =  f_297;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      ul_298  =  ul_5 + l_289;
      f_299  =  *((__global float *) ul_298);
      ul_300  =  ul_8 + l_289;
      f_301  =  *((__global float *) ul_300);
      i_302  =  (f_197 == f_294) ? 1 : 0;
      f_303  =  (float) i_285;
      i_304  =  (f_193 < f_303) ? 0 : 1;
      i_305  =  i_302 * i_304;
      i_306  =  (f_197 < f_294) ? 1 : 0;
      i_307  =  i_305 + i_306;
      i_308  =  1 - i_307;
      i_309  =  (i_23 == 12) ? 1 : 0;
      i_310  =  i_308 * i_309;
      i_311  =  (i_23 == 11) ? 1 : 0;
      i_312  =  (f_197 < f_301) ? 0 : 1;
      i_313  =  i_311 * i_312;
      i_314  =  (i_23 < 6) ? 1 : 0;
      i_315  =  (f_255 == 1.0F) ? 1 : 0;
      i_316  =  i_314 * i_315;
      i_317  =  (i_23 < 6) ? 0 : 1;
      i_318  =  (i_23 < 9) ? 1 : 0;
      i_319  =  i_317 * i_318;
      i_320  =  (f_294 < f_197) ? 1 : 0;
      i_321  =  i_319 * i_320;
      i_322  =  i_316 + i_321;
      i_323  =  i_313 + i_322;
      i_324  =  i_310 + i_323;
      b_325  =  i_324 == 1;
      if(b_325)
      {
        // BLOCK 73
        f_326  =  f_301;
      }  // B72
      else
      {
        // BLOCK 74
        f_326  =  f_299;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      b_327  =  i_324 == 1;
      if(b_327)
      {
        // BLOCK 76
        f_328  =  0.0F;
      }  // B75
      else
      {
        // BLOCK 77
        f_328  =  f_299;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      f_329  =  1.0F - f_66;
      f_330  =  f_329 - f_71;
      f_331  =  f_330 * f_299;
      f_332  =  f_301 / f_331;
      i_333  =  isless(f_301, f_331);
      if(i_333 == 1)
      {
        // BLOCK 79
        f_334  =  f_332;
      }  // B78
      else
      {
        // BLOCK 80
        f_334  =  1.0F;
      }  // B78
      // BLOCK 81 MERGES [80 79 ]
      b_335  =  i_23 < 6;
      if(b_335)
      {
        // BLOCK 82
        f_336  =  f_326;
      }  // B81
      else
      {
        // BLOCK 83
        f_337  =  fma(f_228, f_301, f_328);
        f_336  =  f_337;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      b_338  =  i_23 == 9;
      if(b_338)
      {
        // BLOCK 85
        f_339  =  f_301 / f_330;
        f_340  =  fmin(f_299, f_339);
        f_341  =  f_301 * 0.0F;
        f_342  =  fmax(f_340, f_341);
        f_343  =  f_342;
      }  // B84
      else
      {
        // BLOCK 86
        f_343  =  f_336;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      b_344  =  i_23 == 10;
      if(b_344)
      {
        // BLOCK 88
        f_345  =  f_301 - f_299;
        f_346  =  fmax(0.0F, f_345);
        f_347  =  f_228 * 0.0F;
        f_348  =  f_346 * f_347;
        f_349  =  fma(f_334, f_299, f_348);
        f_350  =  f_349;
      }  // B87
      else
      {
        // BLOCK 89
        f_350  =  f_343;
      }  // B87
      // BLOCK 90 MERGES [88 89 ]
      i_351  =  isless(f_350, f_299);
      if(i_351 == 1)
      {
        // BLOCK 91
        f_352  =  f_350 / f_299;
        f_353  =  f_352;
      }  // B90
      else
      {
        // BLOCK 92
        f_353  =  1.0F;
      }  // B90
      // BLOCK 93 MERGES [92 91 ]
      b_354  =  i_23 == 10;
      if(b_354)
      {
        // BLOCK 94
        i_355  =  isless(f_301, f_331);
        if(i_355 == 1)
        {
          // BLOCK 95
          f_356  =  f_332;
        }  // B94
        else
        {
          // BLOCK 96
          f_356  =  1.0F;
        }  // B94
      }  // B93
      else
      {
        // BLOCK 97
        i_357  =  1 - i_324;
        f_358  =  (float) i_357;
        f_356  =  f_358;
      }  // B93
      // BLOCK 98 MERGES [96 97 95 ]
      b_359  =  i_23 < 10;
      if(b_359)
      {
        // BLOCK 99
        f_360  =  f_353;
      }  // B98
      else
      {
        // BLOCK 100
        f_360  =  f_356;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      f_361  =  *((__global float *) ul_300);
      l_362  =  l_86 + 4L;
      l_363  =  l_362 << 2;
      ul_364  =  ul_0 + l_363;
      f_365  =  (float) i_283;
      f_366  =  f_360 * f_365;
      *((__global float *) ul_364)  =  f_366;
      l_367  =  l_81 + 4L;
      l_368  =  l_367 << 2;
      ul_369  =  ul_0 + l_368;
      i_370  =  (f_197 < f_361) ? 0 : 1;
      i_371  =  i_370 * i_311;
      i_372  =  i_371 + i_322;
      i_373  =  i_372 + i_310;
      i_374  =  i_373 * i_283;
      f_375  =  (float) i_374;
      *((__global float *) ul_369)  =  f_375;
    }  // B65
    else
    {
      // BLOCK 102
    }  // B65
  }  // B6
  else
  {
    // BLOCK 103
  }  // B6
  // BLOCK 104 MERGES [103 102 101 ]
  return;
}  //  kernel
