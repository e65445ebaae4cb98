#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_111, *ul_131, *ul_14, *ul_155, *ul_157, *ul_178, *ul_183, *ul_188, *ul_193, *ul_198, *ul_2, *ul_203, *ul_204, *ul_209, *ul_22, *ul_224, *ul_233, *ul_237, *ul_240, *ul_242, *ul_27, *ul_3, *ul_32, *ul_340, *ul_348, *ul_355, *ul_37, *ul_4, *ul_42, *ul_5, *ul_56, *ul_6, *ul_64, *ul_69, *ul_7, *ul_75, *ul_8, *ul_80, *ul_82, *ul_9;
  bool b_119, b_137, b_213, b_232, b_273, b_275, b_282, b_287, b_290, b_297, b_306, b_308, b_316, b_319, b_326, b_331, b_44, b_55;
  float f_101, f_102, f_105, f_112, f_120, f_121, f_132, f_142, f_144, f_145, f_146, f_147, f_148, f_150, f_156, f_158, f_159, f_161, f_167, f_168, f_169, f_170, f_171, f_172, f_234, f_235, f_236, f_238, f_239, f_241, f_243, f_244, f_245, f_246, f_247, f_249, f_274, f_276, f_278, f_279, f_280, f_281, f_283, f_285, f_286, f_288, f_289, f_291, f_292, f_293, f_294, f_295, f_296, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_307, f_309, f_311, f_312, f_318, f_320, f_322, f_323, f_325, f_327, f_332, f_334, f_335, f_342, f_343, f_350, f_356, f_65, f_70, f_76, f_81, f_83, f_84, f_85, f_86, f_88, f_89, f_91, f_92, f_94, f_95, f_96, f_97, f_98;
  int i_100, i_103, i_104, i_106, i_107, i_113, i_114, i_115, i_116, i_117, i_118, i_122, i_123, i_124, i_125, i_126, i_127, i_133, i_134, i_135, i_136, i_138, i_139, i_140, i_141, i_143, i_149, i_15, i_151, i_16, i_160, i_162, i_163, i_164, i_165, i_166, i_17, i_173, i_174, i_179, i_18, i_184, i_189, i_19, i_194, i_199, i_205, i_206, i_210, i_211, i_212, i_214, i_215, i_216, i_217, i_218, i_219, i_220, i_225, i_226, i_227, i_228, i_23, i_24, i_248, i_250, i_251, i_252, i_253, i_254, i_255, i_256, i_257, i_258, i_259, i_260, i_261, i_262, i_263, i_264, i_265, i_266, i_267, i_268, i_269, i_270, i_271, i_272, i_277, i_28, i_284, i_29, i_310, i_313, i_314, i_315, i_317, i_321, i_324, i_328, i_329, i_33, i_330, i_333, i_336, i_34, i_341, i_344, i_349, i_351, i_38, i_39, i_43, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_58, i_59, i_60, i_66, i_71, i_72, i_77, i_87, i_90, i_93, i_99;
  long l_108, l_109, l_110, l_128, l_129, l_130, l_152, l_153, l_154, l_175, l_176, l_177, l_180, l_181, l_182, l_185, l_186, l_187, l_190, l_191, l_192, l_195, l_196, l_197, l_20, l_200, l_201, l_202, l_207, l_208, l_21, l_221, l_222, l_223, l_229, l_230, l_231, l_25, l_26, l_30, l_31, l_337, l_338, l_339, l_345, l_346, l_347, l_35, l_352, l_353, l_354, l_36, l_40, l_41, l_61, l_62, l_63, l_67, l_68, l_73, l_74, l_78, l_79;

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
  __local float adf_11[1];
  __local int adi_12[1];
  __local float adf_13[1];
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
    f_101  =  1.0F / 0.0F;
    // BLOCK 13 MERGES [12 29 ]
    f_102  =  f_101;
    i_103  =  -1;
    i_104  =  0;
    for(;i_104 < i_100;)
    {
      // BLOCK 14
      // BLOCK 15 MERGES [14 19 ]
      f_105  =  f_89;
      i_106  =  0;
      for(;i_106 < i_57;)
      {
        // BLOCK 16
        i_107  =  i_99 + i_106;
        l_108  =  (long) i_107;
        l_109  =  l_108 + 4L;
        l_110  =  l_109 << 2;
        ul_111  =  ul_7 + l_110;
        f_112  =  *((__global float *) ul_111);
        i_113  =  (f_102 == f_112) ? 1 : 0;
        i_114  =  (i_103 < i_106) ? 1 : 0;
        i_115  =  i_113 * i_114;
        i_116  =  (f_112 < f_102) ? 1 : 0;
        i_117  =  i_115 + i_116;
        i_118  =  i_106 + 1;
        b_119  =  i_117 == 1;
        if(b_119)
        {
          // BLOCK 17
          f_120  =  fmax(f_105, f_112);
          f_121  =  f_120;
        }  // B16
        else
        {
          // BLOCK 18
          f_121  =  f_105;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        i_122  =  i_118;
        f_105  =  f_121;
        i_106  =  i_122;
      }  // B15
      // BLOCK 20
      adf_11[0]  =  f_105;
      i_123  =  isequal(f_102, f_105);
      if(i_123 == 1)
      {
        // BLOCK 21
        i_124  =  i_103;
      }  // B20
      else
      {
        // BLOCK 22
        i_124  =  -1;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      // BLOCK 24 MERGES [23 28 ]
      i_125  =  i_57;
      i_126  =  0;
      for(;i_126 < i_57;)
      {
        // BLOCK 25
        i_127  =  i_99 + i_126;
        l_128  =  (long) i_127;
        l_129  =  l_128 + 4L;
        l_130  =  l_129 << 2;
        ul_131  =  ul_7 + l_130;
        f_132  =  *((__global float *) ul_131);
        i_133  =  (f_105 == f_132) ? 1 : 0;
        i_134  =  (i_124 < i_126) ? 1 : 0;
        i_135  =  i_133 * i_134;
        i_136  =  i_126 + 1;
        b_137  =  i_135 == 0;
        if(b_137)
        {
          // BLOCK 26
          i_138  =  i_125;
        }  // B25
        else
        {
          // BLOCK 27
          i_139  =  min(i_125, i_126);
          i_138  =  i_139;
        }  // B25
        // BLOCK 28 MERGES [27 26 ]
        i_140  =  i_136;
        i_125  =  i_138;
        i_126  =  i_140;
      }  // B24
      // BLOCK 29
      adi_12[0]  =  i_125;
      i_141  =  i_104 + 1;
      f_102  =  f_105;
      i_103  =  i_125;
      i_104  =  i_141;
    }  // B13
    // BLOCK 30
    f_142  =  f_102 - f_83;
    i_143  =  isless(f_142, f_94);
    if(i_143 == 1)
    {
      // BLOCK 31
      f_144  =  (float) i_57;
      f_145  =  f_144;
    }  // B30
    else
    {
      // BLOCK 32
      f_146  =  (float) i_103;
      f_145  =  f_146;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    // BLOCK 34 MERGES [33 35 ]
    f_147  =  0.0F;
    f_148  =  0.0F;
    i_149  =  0;
    for(;;)
    {
      f_150  =  fmax(f_94, f_142);
      if(!(i_149 < i_57))
      {
        break;
      }
      // BLOCK 35
      i_151  =  i_99 + i_149;
      l_152  =  (long) i_151;
      l_153  =  l_152 + 4L;
      l_154  =  l_153 << 2;
      ul_155  =  ul_7 + l_154;
      f_156  =  *((__global float *) ul_155);
      ul_157  =  ul_5 + l_154;
      f_158  =  *((__global float *) ul_157);
      f_159  =  f_156 - f_83;
      i_160  =  (f_150 == f_159) ? 1 : 0;
      f_161  =  (float) i_149;
      i_162  =  (f_145 < f_161) ? 0 : 1;
      i_163  =  i_160 * i_162;
      i_164  =  (f_150 < f_159) ? 1 : 0;
      i_165  =  i_163 + i_164;
      i_166  =  1 - i_165;
      f_167  =  (float) i_166;
      f_168  =  f_158 * f_167;
      f_169  =  f_168 - f_148;
      f_170  =  f_147 + f_169;
      f_171  =  f_170 - f_147;
      f_172  =  f_171 - f_169;
      i_173  =  i_149 + 1;
      f_147  =  f_170;
      f_148  =  f_172;
      i_149  =  i_173;
    }  // B34
    // BLOCK 36
    adf_13[0]  =  f_147;
    i_174  =  i_71 + i_16;
    l_175  =  (long) i_174;
    l_176  =  l_175 + 4L;
    l_177  =  l_176 << 2;
    ul_178  =  ul_0 + l_177;
    *((__global float *) ul_178)  =  0.0F;
    i_179  =  i_174 + 1;
    l_180  =  (long) i_179;
    l_181  =  l_180 + 4L;
    l_182  =  l_181 << 2;
    ul_183  =  ul_0 + l_182;
    *((__global float *) ul_183)  =  0.0F;
    i_184  =  i_174 + 2;
    l_185  =  (long) i_184;
    l_186  =  l_185 + 4L;
    l_187  =  l_186 << 2;
    ul_188  =  ul_0 + l_187;
    *((__global float *) ul_188)  =  f_147;
    i_189  =  i_174 + 3;
    l_190  =  (long) i_189;
    l_191  =  l_190 + 4L;
    l_192  =  l_191 << 2;
    ul_193  =  ul_0 + l_192;
    *((__global float *) ul_193)  =  0.0F;
    i_194  =  i_174 + 4;
    l_195  =  (long) i_194;
    l_196  =  l_195 + 4L;
    l_197  =  l_196 << 2;
    ul_198  =  ul_0 + l_197;
    *((__global float *) ul_198)  =  f_150;
    i_199  =  i_174 + 5;
    l_200  =  (long) i_199;
    l_201  =  l_200 + 4L;
    l_202  =  l_201 << 2;
    ul_203  =  ul_0 + l_202;
    *((__global float *) ul_203)  =  f_145;
    ul_204  =  ul_10 + 28L;
    i_205  =  *((__global int *) ul_204);
    i_206  =  i_18 + 22;
    l_207  =  (long) i_206;
    l_208  =  l_207 << 2;
    ul_209  =  ul_1 + l_208;
    i_210  =  *((__global int *) ul_209);
    i_211  =  (i_49 < i_210) ? 1 : 0;
    i_212  =  i_211 * i_205;
    b_213  =  i_212 == 1;
    if(b_213)
    {
      // BLOCK 37
      i_214  =  i_15 + -1;
      i_215  =  max(1, i_214);
      i_216  =  i_215 * i_17;
      i_217  =  i_15 + -2;
      i_218  =  max(0, i_217);
      i_219  =  min(i_49, i_218);
      i_220  =  i_216 + i_219;
      l_221  =  (long) i_220;
      l_222  =  l_221 + 4L;
      l_223  =  l_222 << 2;
      ul_224  =  ul_3 + l_223;
      i_225  =  *((__global int *) ul_224);
      i_226  =  i_225;
    }  // B36
    else
    {
      // BLOCK 38
      i_226  =  -1;
    }  // B36
    // BLOCK 39 MERGES [37 38 ]
    i_227  =  max(i_226, 0);
    i_228  =  i_227 + i_99;
    l_229  =  (long) i_228;
    l_230  =  l_229 + 4L;
    l_231  =  l_230 << 2;
    b_232  =  i_23 == 2;
    if(b_232)
    {
      // BLOCK 40
      ul_233  =  ul_4 + l_231;
      f_234  =  *((__global float *) ul_233);
      f_235  =  f_234 - f_81;
      f_236  =  f_235;
    }  // B39
    else
    {
      // BLOCK 41
      ul_237  =  ul_7 + l_231;
      f_238  =  *((__global float *) ul_237);
      f_239  =  f_238 - f_83;
      f_236  =  f_239;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    ul_240  =  ul_5 + l_231;
    f_241  =  *((__global float *) ul_240);
    ul_242  =  ul_8 + l_231;
    f_243  =  *((__global float *) ul_242);
    f_244  =  *((__global float *) ul_178);
    f_245  =  *((__global float *) ul_198);
    f_246  =  *((__global float *) ul_188);
    f_247  =  *((__global float *) ul_193);
    i_248  =  (f_150 == f_236) ? 1 : 0;
    f_249  =  (float) i_227;
    i_250  =  (f_145 < f_249) ? 0 : 1;
    i_251  =  i_248 * i_250;
    i_252  =  (f_150 < f_236) ? 1 : 0;
    i_253  =  i_251 + i_252;
    i_254  =  1 - i_253;
    i_255  =  (i_23 == 7) ? 1 : 0;
    i_256  =  i_254 * i_255;
    i_257  =  (i_23 == 6) ? 1 : 0;
    i_258  =  (f_245 < f_243) ? 0 : 1;
    i_259  =  i_257 * i_258;
    i_260  =  (i_23 < 2) ? 1 : 0;
    i_261  =  (f_244 == 1.0F) ? 1 : 0;
    i_262  =  i_260 * i_261;
    i_263  =  (i_23 < 2) ? 0 : 1;
    i_264  =  (i_23 < 4) ? 1 : 0;
    i_265  =  i_263 * i_264;
    i_266  =  (i_23 < 9) ? 0 : 1;
    i_267  =  i_265 + i_266;
    i_268  =  (f_236 < f_245) ? 1 : 0;
    i_269  =  i_267 * i_268;
    i_270  =  i_262 + i_269;
    i_271  =  i_259 + i_270;
    i_272  =  i_256 + i_271;
    b_273  =  i_272 == 1;
    if(b_273)
    {
      // BLOCK 43
      f_274  =  f_243;
    }  // B42
    else
    {
      // BLOCK 44
      f_274  =  f_241;
    }  // B42
    // BLOCK 45 MERGES [43 44 ]
    b_275  =  i_272 == 1;
    if(b_275)
    {
      // BLOCK 46
      f_276  =  0.0F;
    }  // B45
    else
    {
      // BLOCK 47
      f_276  =  f_241;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_277  =  isless(f_236, f_245);
    if(i_277 == 1)
    {
      // BLOCK 49
      f_278  =  f_241;
    }  // B48
    else
    {
      // BLOCK 50
      f_278  =  0.0F;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    f_279  =  1.0F - f_65;
    f_280  =  f_279 - f_70;
    f_281  =  f_280 * f_241;
    b_282  =  i_23 == 10;
    if(b_282)
    {
      // BLOCK 52
      f_283  =  f_278;
    }  // B51
    else
    {
      // BLOCK 53
      f_283  =  f_281;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    i_284  =  isless(f_243, f_283);
    if(i_284 == 1)
    {
      // BLOCK 55
      f_285  =  f_243 / f_283;
      f_286  =  f_285;
    }  // B54
    else
    {
      // BLOCK 56
      f_286  =  1.0F;
    }  // B54
    // BLOCK 57 MERGES [56 55 ]
    b_287  =  i_23 < 2;
    if(b_287)
    {
      // BLOCK 58
      f_288  =  f_274;
    }  // B57
    else
    {
      // BLOCK 59
      f_289  =  fma(f_243, f_246, f_276);
      f_288  =  f_289;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    b_290  =  i_23 == 4;
    if(b_290)
    {
      // BLOCK 61
      f_291  =  f_243 / f_280;
      f_292  =  fmin(f_241, f_291);
      f_293  =  f_247 * f_243;
      f_294  =  fmax(f_292, f_293);
      f_295  =  f_294;
    }  // B60
    else
    {
      // BLOCK 62
      f_295  =  f_288;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    f_296  =  1.0F - f_280;
    b_297  =  i_23 == 8;
    if(b_297)
    {
      // BLOCK 64
      f_298  =  f_296 * f_241;
      f_299  =  fma(f_243, f_246, f_298);
      f_300  =  f_299;
    }  // B63
    else
    {
      // BLOCK 65
      f_300  =  f_295;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    f_301  =  f_246 * f_247;
    f_302  =  f_243 - f_241;
    f_303  =  fmax(0.0F, f_302);
    f_304  =  f_286 * f_241;
    f_305  =  fma(f_301, f_303, f_304);
    b_306  =  i_23 == 10;
    if(b_306)
    {
      // BLOCK 67
      f_307  =  f_305;
    }  // B66
    else
    {
      // BLOCK 68
      f_307  =  f_300;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    b_308  =  i_23 == 5;
    if(b_308)
    {
      // BLOCK 70
      f_309  =  f_305;
    }  // B69
    else
    {
      // BLOCK 71
      f_309  =  f_307;
    }  // B69
    // BLOCK 72 MERGES [70 71 ]
    i_310  =  isless(f_309, f_241);
    if(i_310 == 1)
    {
      // BLOCK 73
      f_311  =  f_309 / f_241;
      f_312  =  f_311;
    }  // B72
    else
    {
      // BLOCK 74
      f_312  =  1.0F;
    }  // B72
    // BLOCK 75 MERGES [74 73 ]
    i_313  =  (i_23 == 5) ? 1 : 0;
    i_314  =  (i_23 == 10) ? 1 : 0;
    i_315  =  i_313 + i_314;
    b_316  =  i_315 == 1;
    if(b_316)
    {
      // BLOCK 76
      i_317  =  isless(f_236, f_245);
      if(i_317 == 1)
      {
        // BLOCK 77
        f_318  =  f_241;
      }  // B76
      else
      {
        // BLOCK 78
        f_318  =  0.0F;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      b_319  =  i_23 == 10;
      if(b_319)
      {
        // BLOCK 80
        f_320  =  f_318;
      }  // B79
      else
      {
        // BLOCK 81
        f_320  =  f_281;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      i_321  =  isless(f_243, f_320);
      if(i_321 == 1)
      {
        // BLOCK 83
        f_322  =  f_243 / f_320;
        f_323  =  f_322;
      }  // B82
      else
      {
        // BLOCK 84
        f_323  =  1.0F;
      }  // B82
    }  // B75
    else
    {
      // BLOCK 85
      i_324  =  1 - i_272;
      f_325  =  (float) i_324;
      f_323  =  f_325;
    }  // B75
    // BLOCK 86 MERGES [84 85 83 ]
    b_326  =  i_23 == 8;
    if(b_326)
    {
      // BLOCK 87
      f_327  =  f_296;
    }  // B86
    else
    {
      // BLOCK 88
      f_327  =  f_323;
    }  // B86
    // BLOCK 89 MERGES [87 88 ]
    i_328  =  (i_23 < 5) ? 1 : 0;
    i_329  =  (i_23 == 9) ? 1 : 0;
    i_330  =  i_328 + i_329;
    b_331  =  i_330 == 1;
    if(b_331)
    {
      // BLOCK 90
      f_332  =  f_312;
    }  // B89
    else
    {
      // BLOCK 91
      f_332  =  f_327;
    }  // B89
    // BLOCK 92 MERGES [90 91 ]
    i_333  =  isless(f_243, f_241);
    if(i_333 == 1)
    {
      // BLOCK 93
      f_334  =  f_243 / f_241;
      f_335  =  f_334;
    }  // B92
    else
    {
      // BLOCK 94
      f_335  =  1.0F;
    }  // B92
    // BLOCK 95 MERGES [93 94 ]
    i_336  =  i_174 + 6;
    l_337  =  (long) i_336;
    l_338  =  l_337 + 4L;
    l_339  =  l_338 << 2;
    ul_340  =  ul_0 + l_339;
    i_341  =  (i_226 < 0) ? 0 : 1;
    f_342  =  (float) i_341;
    f_343  =  f_332 * f_342;
    *((__global float *) ul_340)  =  f_343;
    i_344  =  i_174 + 7;
    l_345  =  (long) i_344;
    l_346  =  l_345 + 4L;
    l_347  =  l_346 << 2;
    ul_348  =  ul_0 + l_347;
    i_349  =  i_341 * i_272;
    f_350  =  (float) i_349;
    *((__global float *) ul_348)  =  f_350;
    i_351  =  i_174 + 8;
    l_352  =  (long) i_351;
    l_353  =  l_352 + 4L;
    l_354  =  l_353 << 2;
    ul_355  =  ul_0 + l_354;
    f_356  =  f_335 * f_342;
    *((__global float *) ul_355)  =  f_356;
  }  // B3
  else
  {
    // BLOCK 96
  }  // B3
  // BLOCK 97 MERGES [96 95 ]
  return;
}  //  kernel
