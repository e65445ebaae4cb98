#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_115, *ul_14, *ul_145, *ul_179, *ul_181, *ul_2, *ul_213, *ul_218, *ul_22, *ul_223, *ul_228, *ul_233, *ul_238, *ul_239, *ul_244, *ul_259, *ul_268, *ul_27, *ul_272, *ul_275, *ul_277, *ul_3, *ul_32, *ul_37, *ul_375, *ul_383, *ul_390, *ul_4, *ul_42, *ul_5, *ul_56, *ul_6, *ul_64, *ul_69, *ul_7, *ul_75, *ul_8, *ul_80, *ul_82, *ul_9;
  bool b_110, b_122, b_127, b_140, b_150, b_155, b_174, b_201, b_208, b_248, b_267, b_308, b_310, b_317, b_322, b_325, b_332, b_341, b_343, b_351, b_354, b_361, b_366, b_44, b_55;
  float f_102, f_103, f_106, f_116, f_123, f_124, f_128, f_130, f_131, f_133, f_146, f_163, f_165, f_166, f_167, f_168, f_169, f_171, f_180, f_182, f_183, f_185, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_202, f_204, f_205, f_207, f_269, f_270, f_271, f_273, f_274, f_276, f_278, f_279, f_280, f_281, f_282, f_284, f_309, f_311, f_313, f_314, f_315, f_316, f_318, f_320, f_321, f_323, f_324, f_326, f_327, f_328, f_329, f_330, f_331, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_342, f_344, f_346, f_347, f_353, f_355, f_357, f_358, f_360, f_362, f_367, f_369, f_370, f_377, f_378, f_385, f_391, f_65, f_70, f_76, f_81, f_83, f_84, f_85, f_86, f_88, f_89, f_91, f_92, f_94, f_95, f_96, f_97, f_98;
  int i_100, i_101, i_104, i_105, i_107, i_108, i_109, i_111, i_117, i_118, i_119, i_120, i_121, i_125, i_126, i_129, i_132, i_134, i_135, i_136, i_137, i_138, i_139, i_141, i_147, i_148, i_149, i_15, i_151, i_152, i_153, i_154, i_156, i_157, i_158, i_159, i_16, i_160, i_161, i_162, i_164, i_17, i_170, i_172, i_173, i_175, i_18, i_184, i_186, i_187, i_188, i_189, i_19, i_190, i_199, i_200, i_203, i_206, i_209, i_214, i_219, i_224, i_229, i_23, i_234, i_24, i_240, i_241, i_245, i_246, i_247, i_249, i_250, i_251, i_252, i_253, i_254, i_255, i_260, i_261, i_262, i_263, i_28, i_283, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_298, i_299, i_300, i_301, i_302, i_303, i_304, i_305, i_306, i_307, i_312, i_319, i_33, i_34, i_345, i_348, i_349, i_350, i_352, i_356, i_359, i_363, i_364, i_365, i_368, i_371, i_376, i_379, i_38, i_384, i_386, i_39, i_43, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_58, i_59, i_60, i_66, i_71, i_72, i_77, i_87, i_90, i_93, i_99;
  long l_112, l_113, l_114, l_142, l_143, l_144, l_176, l_177, l_178, l_20, l_21, l_210, l_211, l_212, l_215, l_216, l_217, l_220, l_221, l_222, l_225, l_226, l_227, l_230, l_231, l_232, l_235, l_236, l_237, l_242, l_243, l_25, l_256, l_257, l_258, l_26, l_264, l_265, l_266, l_30, l_31, l_35, l_36, l_372, l_373, l_374, l_380, l_381, l_382, l_387, l_388, l_389, l_40, l_41, l_61, l_62, l_63, l_67, l_68, l_73, l_74, l_78, l_79;

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
  i_18  =  i_17 << 6;
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
  b_44  =  i_23 == 8;
  if(b_44)
  {
    // BLOCK 1
    i_45  =  0;
  }  // B0
  else
  {
    // BLOCK 2
    i_46  =  (i_23 < 8) ? i_23 : 8;
    i_45  =  i_46;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  i_47  =  1 - i_43;
  i_48  =  i_47 * i_38;
  i_49  =  i_16 % i_15;
  i_50  =  min(i_28, i_33);
  i_51  =  (i_49 < i_50) ? 1 : 0;
  i_52  =  i_48 * i_51;
  i_53  =  (i_45 == 7) ? 1 : 0;
  i_54  =  i_52 * i_53;
  b_55  =  i_54 == 1;
  if(b_55)
  {
    // BLOCK 4
    ul_56  =  ul_10 + 24L;
    i_57  =  *((__global int *) ul_56);
    i_58  =  i_17 << 5;
    i_59  =  i_17 << 4;
    i_60  =  i_58 + i_59;
    l_61  =  (long) i_60;
    l_62  =  l_61 + 4L;
    l_63  =  l_62 << 2;
    ul_64  =  ul_2 + l_63;
    f_65  =  *((__global float *) ul_64);
    i_66  =  i_60 + 12;
    l_67  =  (long) i_66;
    l_68  =  l_67 << 2;
    ul_69  =  ul_2 + l_68;
    f_70  =  *((__global float *) ul_69);
    i_71  =  i_16 << 3;
    i_72  =  i_71 + 7;
    l_73  =  (long) i_72;
    l_74  =  l_73 << 2;
    ul_75  =  ul_9 + l_74;
    f_76  =  *((__global float *) ul_75);
    i_77  =  i_71 + 6;
    l_78  =  (long) i_77;
    l_79  =  l_78 << 2;
    ul_80  =  ul_6 + l_79;
    f_81  =  *((__global float *) ul_80);
    ul_82  =  ul_9 + l_79;
    f_83  =  *((__global float *) ul_82);
    f_84  =  f_65 + f_70;
    f_85  =  exp(f_76);
    f_86  =  f_84 * f_85;
    i_87  =  isless(f_86, 1.0F);
    if(i_87 == 1)
    {
      // BLOCK 5
      f_88  =  f_86;
    }  // B4
    else
    {
      // BLOCK 6
      f_88  =  0.5F;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_89  =  -1.0F / 0.0F;
    i_90  =  isless(f_86, 1.0F);
    if(i_90 == 1)
    {
      // BLOCK 8
      f_91  =  -f_88;
      f_92  =  1.0F - f_88;
      i_93  =  isequal(f_92, 1.0F);
      if(i_93 == 1)
      {
        // BLOCK 9
        f_94  =  f_91;
      }  // B8
      else
      {
        // BLOCK 10
        f_95  =  log(f_92);
        f_96  =  f_95 * f_91;
        f_97  =  f_92 - 1.0F;
        f_98  =  f_96 / f_97;
        f_94  =  f_98;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_94  =  f_89;
    }  // B7
    // BLOCK 12 MERGES [9 11 10 ]
    i_99  =  i_57 * i_16;
    i_100  =  min(10, i_57);
    i_101  =  get_local_id(0);
    f_102  =  1.0F / 0.0F;
    // BLOCK 13 MERGES [12 45 ]
    f_103  =  f_102;
    i_104  =  -1;
    i_105  =  0;
    for(;i_105 < i_100;)
    {
      // BLOCK 14
      // BLOCK 15 MERGES [14 21 ]
      f_106  =  f_89;
      i_107  =  0;
      for(;i_107 < i_57;)
      {
        // BLOCK 16
        i_108  =  i_107 + 256;
        i_109  =  i_107 + i_101;
        b_110  =  i_109 < i_57;
        if(b_110)
        {
          // BLOCK 17
          i_111  =  i_99 + i_109;
          l_112  =  (long) i_111;
          l_113  =  l_112 + 4L;
          l_114  =  l_113 << 2;
          ul_115  =  ul_7 + l_114;
          f_116  =  *((__global float *) ul_115);
          i_117  =  (f_103 == f_116) ? 1 : 0;
          i_118  =  (i_104 < i_109) ? 1 : 0;
          i_119  =  i_117 * i_118;
          i_120  =  (f_116 < f_103) ? 1 : 0;
          i_121  =  i_119 + i_120;
          b_122  =  i_121 == 1;
          if(b_122)
          {
            // BLOCK 18
            f_123  =  fmax(f_106, f_116);
            f_124  =  f_123;
          }  // B17
          else
          {
            // BLOCK 19
            f_124  =  f_106;
          }  // B17
        }  // B16
        else
        {
          // BLOCK 20
          f_124  =  f_106;
        }  // B16
        // BLOCK 21 MERGES [20 19 18 ]
        i_125  =  i_108;
        f_106  =  f_124;
        i_107  =  i_125;
      }  // B15
      // BLOCK 22
      adf_11[i_101]  =  f_106;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 23 MERGES [22 27 ]
      i_126  =  128;
      for(;i_126 >= 1;)
      {
        // BLOCK 24
        b_127  =  i_101 < i_126;
        if(b_127)
        {
          // BLOCK 25
          f_128  =  adf_11[i_101];
          i_129  =  i_126 + i_101;
          f_130  =  adf_11[i_129];
          f_131  =  fmax(f_128, f_130);
          adf_11[i_101]  =  f_131;
        }  // B24
        else
        {
          // BLOCK 26
        }  // B24
        // BLOCK 27 MERGES [26 25 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_132  =  i_126 >> 1;
        i_126  =  i_132;
      }  // B23
      // BLOCK 28
      f_133  =  adf_11[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_134  =  isequal(f_103, f_133);
      if(i_134 == 1)
      {
        // BLOCK 29
        i_135  =  i_104;
      }  // B28
      else
      {
        // BLOCK 30
        i_135  =  -1;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      // BLOCK 32 MERGES [31 38 ]
      i_136  =  i_57;
      i_137  =  0;
      for(;i_137 < i_57;)
      {
        // BLOCK 33
        i_138  =  i_137 + 256;
        i_139  =  i_137 + i_101;
        b_140  =  i_139 < i_57;
        if(b_140)
        {
          // BLOCK 34
          i_141  =  i_99 + i_139;
          l_142  =  (long) i_141;
          l_143  =  l_142 + 4L;
          l_144  =  l_143 << 2;
          ul_145  =  ul_7 + l_144;
          f_146  =  *((__global float *) ul_145);
          i_147  =  (f_133 == f_146) ? 1 : 0;
          i_148  =  (i_135 < i_139) ? 1 : 0;
          i_149  =  i_147 * i_148;
          b_150  =  i_149 == 0;
          if(b_150)
          {
            // BLOCK 35
            i_151  =  i_136;
          }  // B34
          else
          {
            // BLOCK 36
            i_152  =  min(i_136, i_139);
            i_151  =  i_152;
          }  // B34
        }  // B33
        else
        {
          // BLOCK 37
          i_151  =  i_136;
        }  // B33
        // BLOCK 38 MERGES [37 35 36 ]
        i_153  =  i_138;
        i_136  =  i_151;
        i_137  =  i_153;
      }  // B32
      // BLOCK 39
      adi_12[i_101]  =  i_136;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 40 MERGES [39 44 ]
      i_154  =  128;
      for(;i_154 >= 1;)
      {
        // BLOCK 41
        b_155  =  i_101 < i_154;
        if(b_155)
        {
          // BLOCK 42
          i_156  =  adi_12[i_101];
          i_157  =  i_154 + i_101;
          i_158  =  adi_12[i_157];
          i_159  =  min(i_156, i_158);
          adi_12[i_101]  =  i_159;
        }  // B41
        else
        {
          // BLOCK 43
        }  // B41
        // BLOCK 44 MERGES [43 42 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_160  =  i_154 >> 1;
        i_154  =  i_160;
      }  // B40
      // BLOCK 45
      i_161  =  adi_12[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      i_162  =  i_105 + 1;
      f_103  =  f_133;
      i_104  =  i_161;
      i_105  =  i_162;
    }  // B13
    // BLOCK 46
    f_163  =  f_103 - f_83;
    i_164  =  isless(f_163, f_94);
    if(i_164 == 1)
    {
      // BLOCK 47
      f_165  =  (float) i_57;
      f_166  =  f_165;
    }  // B46
    else
    {
      // BLOCK 48
      f_167  =  (float) i_104;
      f_166  =  f_167;
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    // BLOCK 50 MERGES [49 54 ]
    f_168  =  0.0F;
    f_169  =  0.0F;
    i_170  =  0;
    for(;;)
    {
      f_171  =  fmax(f_94, f_163);
      if(!(i_170 < i_57))
      {
        break;
      }
      // BLOCK 51
      i_172  =  i_170 + 256;
      i_173  =  i_170 + i_101;
      b_174  =  i_173 < i_57;
      if(b_174)
      {
        // BLOCK 52
        i_175  =  i_99 + i_173;
        l_176  =  (long) i_175;
        l_177  =  l_176 + 4L;
        l_178  =  l_177 << 2;
        ul_179  =  ul_7 + l_178;
        f_180  =  *((__global float *) ul_179);
        ul_181  =  ul_5 + l_178;
        f_182  =  *((__global float *) ul_181);
        f_183  =  f_180 - f_83;
        i_184  =  (f_171 == f_183) ? 1 : 0;
        f_185  =  (float) i_173;
        i_186  =  (f_166 < f_185) ? 0 : 1;
        i_187  =  i_184 * i_186;
        i_188  =  (f_171 < f_183) ? 1 : 0;
        i_189  =  i_187 + i_188;
        i_190  =  1 - i_189;
        f_191  =  (float) i_190;
        f_192  =  f_182 * f_191;
        f_193  =  f_192 - f_169;
        f_194  =  f_168 + f_193;
        f_195  =  f_194 - f_168;
        f_196  =  f_195 - f_193;
        f_197  =  f_194;
        f_198  =  f_196;
      }  // B51
      else
      {
        // BLOCK 53
        f_197  =  f_168;
        f_198  =  f_169;
      }  // B51
      // BLOCK 54 MERGES [53 52 ]
      i_199  =  i_172;
      f_168  =  f_197;
      f_169  =  f_198;
      i_170  =  i_199;
    }  // B50
    // BLOCK 55
    adf_13[i_101]  =  f_168;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 56 MERGES [55 60 ]
    i_200  =  128;
    for(;i_200 >= 1;)
    {
      // BLOCK 57
      b_201  =  i_101 < i_200;
      if(b_201)
      {
        // BLOCK 58
        f_202  =  adf_13[i_101];
        i_203  =  i_200 + i_101;
        f_204  =  adf_13[i_203];
        f_205  =  f_202 + f_204;
        adf_13[i_101]  =  f_205;
      }  // B57
      else
      {
        // BLOCK 59
      }  // B57
      // BLOCK 60 MERGES [59 58 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_206  =  i_200 >> 1;
      i_200  =  i_206;
    }  // B56
    // BLOCK 61
    f_207  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_208  =  i_101 == 0;
    if(b_208)
    {
      // BLOCK 62
      i_209  =  i_71 + i_16;
      l_210  =  (long) i_209;
      l_211  =  l_210 + 4L;
      l_212  =  l_211 << 2;
      ul_213  =  ul_0 + l_212;
      *((__global float *) ul_213)  =  0.0F;
      i_214  =  i_209 + 1;
      l_215  =  (long) i_214;
      l_216  =  l_215 + 4L;
      l_217  =  l_216 << 2;
      ul_218  =  ul_0 + l_217;
      *((__global float *) ul_218)  =  0.0F;
      i_219  =  i_209 + 2;
      l_220  =  (long) i_219;
      l_221  =  l_220 + 4L;
      l_222  =  l_221 << 2;
      ul_223  =  ul_0 + l_222;
      *((__global float *) ul_223)  =  f_207;
      i_224  =  i_209 + 3;
      l_225  =  (long) i_224;
      l_226  =  l_225 + 4L;
      l_227  =  l_226 << 2;
      ul_228  =  ul_0 + l_227;
      *((__global float *) ul_228)  =  0.0F;
      i_229  =  i_209 + 4;
      l_230  =  (long) i_229;
      l_231  =  l_230 + 4L;
      l_232  =  l_231 << 2;
      ul_233  =  ul_0 + l_232;
      *((__global float *) ul_233)  =  f_171;
      i_234  =  i_209 + 5;
      l_235  =  (long) i_234;
      l_236  =  l_235 + 4L;
      l_237  =  l_236 << 2;
      ul_238  =  ul_0 + l_237;
      *((__global float *) ul_238)  =  f_166;
      ul_239  =  ul_10 + 28L;
      i_240  =  *((__global int *) ul_239);
      i_241  =  i_18 + 22;
      l_242  =  (long) i_241;
      l_243  =  l_242 << 2;
      ul_244  =  ul_1 + l_243;
      i_245  =  *((__global int *) ul_244);
      i_246  =  (i_49 < i_245) ? 1 : 0;
      i_247  =  i_246 * i_240;
      b_248  =  i_247 == 1;
      if(b_248)
      {
        // BLOCK 63
        i_249  =  i_15 + -1;
        i_250  =  max(1, i_249);
        i_251  =  i_250 * i_17;
        i_252  =  i_15 + -2;
        i_253  =  max(0, i_252);
        i_254  =  min(i_49, i_253);
        i_255  =  i_251 + i_254;
        l_256  =  (long) i_255;
        l_257  =  l_256 + 4L;
        l_258  =  l_257 << 2;
        ul_259  =  ul_3 + l_258;
        i_260  =  *((__global int *) ul_259);
        i_261  =  i_260;
      }  // B62
      else
      {
        // BLOCK 64
        i_261  =  -1;
      }  // B62
      // BLOCK 65 MERGES [63 64 ]
      i_262  =  max(i_261, 0);
      i_263  =  i_262 + i_99;
      l_264  =  (long) i_263;
      l_265  =  l_264 + 4L;
      l_266  =  l_265 << 2;
      b_267  =  i_23 == 2;
      if(b_267)
      {
        // BLOCK 66
        ul_268  =  ul_4 + l_266;
        f_269  =  *((__global float *) ul_268);
        f_270  =  f_269 - f_81;
        f_271  =  f_270;
      }  // B65
      else
      {
        // BLOCK 67
        ul_272  =  ul_7 + l_266;
        f_273  =  *((__global float *) ul_272);
        f_274  =  f_273 - f_83;
        f_271  =  f_274;
      }  // B65
      // BLOCK 68 MERGES [66 67 ]
      ul_275  =  ul_5 + l_266;
      f_276  =  *((__global float *) ul_275);
      ul_277  =  ul_8 + l_266;
      f_278  =  *((__global float *) ul_277);
      f_279  =  *((__global float *) ul_213);
      f_280  =  *((__global float *) ul_233);
      f_281  =  *((__global float *) ul_223);
      f_282  =  *((__global float *) ul_228);
      i_283  =  (f_171 == f_271) ? 1 : 0;
      f_284  =  (float) i_262;
      i_285  =  (f_166 < f_284) ? 0 : 1;
      i_286  =  i_283 * i_285;
      i_287  =  (f_171 < f_271) ? 1 : 0;
      i_288  =  i_286 + i_287;
      i_289  =  1 - i_288;
      i_290  =  (i_23 == 7) ? 1 : 0;
      i_291  =  i_289 * i_290;
      i_292  =  (i_23 == 6) ? 1 : 0;
      i_293  =  (f_280 < f_278) ? 0 : 1;
      i_294  =  i_292 * i_293;
      i_295  =  (i_23 < 2) ? 1 : 0;
      i_296  =  (f_279 == 1.0F) ? 1 : 0;
      i_297  =  i_295 * i_296;
      i_298  =  (i_23 < 2) ? 0 : 1;
      i_299  =  (i_23 < 4) ? 1 : 0;
      i_300  =  i_298 * i_299;
      i_301  =  (i_23 < 9) ? 0 : 1;
      i_302  =  i_300 + i_301;
      i_303  =  (f_271 < f_280) ? 1 : 0;
      i_304  =  i_302 * i_303;
      i_305  =  i_297 + i_304;
      i_306  =  i_294 + i_305;
      i_307  =  i_291 + i_306;
      b_308  =  i_307 == 1;
      if(b_308)
      {
        // BLOCK 69
        f_309  =  f_278;
      }  // B68
      else
      {
        // BLOCK 70
        f_309  =  f_276;
      }  // B68
      // BLOCK 71 MERGES [69 70 ]
      b_310  =  i_307 == 1;
      if(b_310)
      {
        // BLOCK 72
        f_311  =  0.0F;
      }  // B71
      else
      {
        // BLOCK 73
        f_311  =  f_276;
      }  // B71
      // BLOCK 74 MERGES [72 73 ]
      i_312  =  isless(f_271, f_280);
      if(i_312 == 1)
      {
        // BLOCK 75
        f_313  =  f_276;
      }  // B74
      else
      {
        // BLOCK 76
        f_313  =  0.0F;
      }  // B74
      // BLOCK 77 MERGES [75 76 ]
      f_314  =  1.0F - f_65;
      f_315  =  f_314 - f_70;
      f_316  =  f_315 * f_276;
      b_317  =  i_23 == 10;
      if(b_317)
      {
        // BLOCK 78
        f_318  =  f_313;
      }  // B77
      else
      {
        // BLOCK 79
        f_318  =  f_316;
      }  // B77
      // BLOCK 80 MERGES [78 79 ]
      i_319  =  isless(f_278, f_318);
      if(i_319 == 1)
      {
        // BLOCK 81
        f_320  =  f_278 / f_318;
        f_321  =  f_320;
      }  // B80
      else
      {
        // BLOCK 82
        f_321  =  1.0F;
      }  // B80
      // BLOCK 83 MERGES [82 81 ]
      b_322  =  i_23 < 2;
      if(b_322)
      {
        // BLOCK 84
        f_323  =  f_309;
      }  // B83
      else
      {
        // BLOCK 85
        f_324  =  fma(f_278, f_281, f_311);
        f_323  =  f_324;
      }  // B83
      // BLOCK 86 MERGES [84 85 ]
      b_325  =  i_23 == 4;
      if(b_325)
      {
        // BLOCK 87
        f_326  =  f_278 / f_315;
        f_327  =  fmin(f_276, f_326);
        f_328  =  f_282 * f_278;
        f_329  =  fmax(f_327, f_328);
        f_330  =  f_329;
      }  // B86
      else
      {
        // BLOCK 88
        f_330  =  f_323;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      f_331  =  1.0F - f_315;
      b_332  =  i_23 == 8;
      if(b_332)
      {
        // BLOCK 90
        f_333  =  f_331 * f_276;
        f_334  =  fma(f_278, f_281, f_333);
        f_335  =  f_334;
      }  // B89
      else
      {
        // BLOCK 91
        f_335  =  f_330;
      }  // B89
      // BLOCK 92 MERGES [90 91 ]
      f_336  =  f_281 * f_282;
      f_337  =  f_278 - f_276;
      f_338  =  fmax(0.0F, f_337);
      f_339  =  f_321 * f_276;
      f_340  =  fma(f_336, f_338, f_339);
      b_341  =  i_23 == 10;
      if(b_341)
      {
        // BLOCK 93
        f_342  =  f_340;
      }  // B92
      else
      {
        // BLOCK 94
        f_342  =  f_335;
      }  // B92
      // BLOCK 95 MERGES [93 94 ]
      b_343  =  i_23 == 5;
      if(b_343)
      {
        // BLOCK 96
        f_344  =  f_340;
      }  // B95
      else
      {
        // BLOCK 97
        f_344  =  f_342;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      i_345  =  isless(f_344, f_276);
      if(i_345 == 1)
      {
        // BLOCK 99
        f_346  =  f_344 / f_276;
        f_347  =  f_346;
      }  // B98
      else
      {
        // BLOCK 100
        f_347  =  1.0F;
      }  // B98
      // BLOCK 101 MERGES [100 99 ]
      i_348  =  (i_23 == 5) ? 1 : 0;
      i_349  =  (i_23 == 10) ? 1 : 0;
      i_350  =  i_348 + i_349;
      b_351  =  i_350 == 1;
      if(b_351)
      {
        // BLOCK 102
        i_352  =  isless(f_271, f_280);
        if(i_352 == 1)
        {
          // BLOCK 103
          f_353  =  f_276;
        }  // B102
        else
        {
          // BLOCK 104
          f_353  =  0.0F;
        }  // B102
        // BLOCK 105 MERGES [103 104 ]
        b_354  =  i_23 == 10;
        if(b_354)
        {
          // BLOCK 106
          f_355  =  f_353;
        }  // B105
        else
        {
          // BLOCK 107
          f_355  =  f_316;
        }  // B105
        // BLOCK 108 MERGES [106 107 ]
        i_356  =  isless(f_278, f_355);
        if(i_356 == 1)
        {
          // BLOCK 109
          f_357  =  f_278 / f_355;
          f_358  =  f_357;
        }  // B108
        else
        {
          // BLOCK 110
          f_358  =  1.0F;
        }  // B108
      }  // B101
      else
      {
        // BLOCK 111
        i_359  =  1 - i_307;
        f_360  =  (float) i_359;
        f_358  =  f_360;
      }  // B101
      // BLOCK 112 MERGES [110 111 109 ]
      b_361  =  i_23 == 8;
      if(b_361)
      {
        // BLOCK 113
        f_362  =  f_331;
      }  // B112
      else
      {
        // BLOCK 114
        f_362  =  f_358;
      }  // B112
      // BLOCK 115 MERGES [113 114 ]
      i_363  =  (i_23 < 5) ? 1 : 0;
      i_364  =  (i_23 == 9) ? 1 : 0;
      i_365  =  i_363 + i_364;
      b_366  =  i_365 == 1;
      if(b_366)
      {
        // BLOCK 116
        f_367  =  f_347;
      }  // B115
      else
      {
        // BLOCK 117
        f_367  =  f_362;
      }  // B115
      // BLOCK 118 MERGES [116 117 ]
      i_368  =  isless(f_278, f_276);
      if(i_368 == 1)
      {
        // BLOCK 119
        f_369  =  f_278 / f_276;
        f_370  =  f_369;
      }  // B118
      else
      {
        // BLOCK 120
        f_370  =  1.0F;
      }  // B118
      // BLOCK 121 MERGES [119 120 ]
      i_371  =  i_209 + 6;
      l_372  =  (long) i_371;
      l_373  =  l_372 + 4L;
      l_374  =  l_373 << 2;
      ul_375  =  ul_0 + l_374;
      i_376  =  (i_261 < 0) ? 0 : 1;
      f_377  =  (float) i_376;
      f_378  =  f_367 * f_377;
      *((__global float *) ul_375)  =  f_378;
      i_379  =  i_209 + 7;
      l_380  =  (long) i_379;
      l_381  =  l_380 + 4L;
      l_382  =  l_381 << 2;
      ul_383  =  ul_0 + l_382;
      i_384  =  i_376 * i_307;
      f_385  =  (float) i_384;
      *((__global float *) ul_383)  =  f_385;
      i_386  =  i_209 + 8;
      l_387  =  (long) i_386;
      l_388  =  l_387 + 4L;
      l_389  =  l_388 << 2;
      ul_390  =  ul_0 + l_389;
      f_391  =  f_370 * f_377;
      *((__global float *) ul_390)  =  f_391;
    }  // B61
    else
    {
      // BLOCK 122
    }  // B61
  }  // B3
  else
  {
    // BLOCK 123
  }  // B3
  // BLOCK 124 MERGES [123 122 121 ]
  return;
}  //  kernel
