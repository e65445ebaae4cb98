#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_104, *ul_110, *ul_138, *ul_14, *ul_158, *ul_182, *ul_184, *ul_2, *ul_201, *ul_22, *ul_227, *ul_228, *ul_229, *ul_230, *ul_233, *ul_244, *ul_249, *ul_251, *ul_262, *ul_266, *ul_269, *ul_27, *ul_271, *ul_3, *ul_32, *ul_335, *ul_340, *ul_37, *ul_4, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_89, *ul_9, *ul_91, *ul_96;
  bool b_146, b_164, b_255, b_261, b_296, b_298, b_306, b_309, b_315, b_325, b_330, b_44, b_48, b_59;
  float f_105, f_111, f_112, f_113, f_114, f_116, f_117, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_128, f_129, f_132, f_139, f_147, f_148, f_159, f_169, f_171, f_172, f_173, f_174, f_175, f_177, f_183, f_185, f_186, f_188, f_194, f_195, f_196, f_197, f_198, f_199, f_203, f_209, f_214, f_215, f_220, f_221, f_222, f_226, f_263, f_264, f_265, f_267, f_268, f_270, f_272, f_274, f_297, f_299, f_300, f_301, f_302, f_303, f_305, f_307, f_308, f_310, f_311, f_312, f_313, f_314, f_316, f_317, f_318, f_319, f_320, f_321, f_323, f_324, f_327, f_329, f_331, f_332, f_336, f_337, f_346, f_67, f_72, f_78, f_80, f_85, f_90, f_92, f_97;
  int i_100, i_106, i_115, i_118, i_121, i_127, i_130, i_131, i_133, i_134, i_140, i_141, i_142, i_143, i_144, i_145, i_149, i_15, i_150, i_151, i_152, i_153, i_154, i_16, i_160, i_161, i_162, i_163, i_165, i_166, i_167, i_168, i_17, i_170, i_176, i_178, i_18, i_187, i_189, i_19, i_190, i_191, i_192, i_193, i_200, i_202, i_204, i_205, i_206, i_207, i_208, i_210, i_211, i_212, i_213, i_216, i_217, i_218, i_219, i_223, i_224, i_225, i_23, i_234, i_235, i_236, i_237, i_238, i_239, i_24, i_240, i_245, i_246, i_250, i_252, i_253, i_254, i_256, i_257, i_273, i_275, i_276, i_277, i_278, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_304, i_322, i_326, i_328, i_33, i_34, i_341, i_342, i_343, i_344, i_345, i_38, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_86, i_93, i_98, i_99;
  long l_101, l_102, l_103, l_107, l_108, l_109, l_135, l_136, l_137, l_155, l_156, l_157, l_179, l_180, l_181, l_20, l_21, l_231, l_232, l_241, l_242, l_243, l_247, l_248, l_25, l_258, l_259, l_26, l_260, l_30, l_31, l_333, l_334, l_338, l_339, l_35, l_36, l_40, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_87, l_88, l_94, l_95;

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
    f_128  =  1.0F / 0.0F;
    // BLOCK 16 MERGES [15 32 ]
    f_129  =  f_128;
    i_130  =  -1;
    i_131  =  0;
    for(;i_131 < i_127;)
    {
      // BLOCK 17
      // BLOCK 18 MERGES [17 22 ]
      f_132  =  f_117;
      i_133  =  0;
      for(;i_133 < i_61;)
      {
        // BLOCK 19
        i_134  =  i_98 + i_133;
        l_135  =  (long) i_134;
        l_136  =  l_135 + 4L;
        l_137  =  l_136 << 2;
        ul_138  =  ul_7 + l_137;
        f_139  =  *((__global float *) ul_138);
        i_140  =  (f_129 == f_139) ? 1 : 0;
        i_141  =  (i_130 < i_133) ? 1 : 0;
        i_142  =  i_140 * i_141;
        i_143  =  (f_139 < f_129) ? 1 : 0;
        i_144  =  i_142 + i_143;
        i_145  =  i_133 + 1;
        b_146  =  i_144 == 1;
        if(b_146)
        {
          // BLOCK 20
          f_147  =  fmax(f_132, f_139);
          f_148  =  f_147;
        }  // B19
        else
        {
          // BLOCK 21
          f_148  =  f_132;
        }  // B19
        // BLOCK 22 MERGES [20 21 ]
        i_149  =  i_145;
        f_132  =  f_148;
        i_133  =  i_149;
      }  // B18
      // BLOCK 23
      adf_11[0]  =  f_132;
      i_150  =  isequal(f_129, f_132);
      if(i_150 == 1)
      {
        // BLOCK 24
        i_151  =  i_130;
      }  // B23
      else
      {
        // BLOCK 25
        i_151  =  -1;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      // BLOCK 27 MERGES [26 31 ]
      i_152  =  i_61;
      i_153  =  0;
      for(;i_153 < i_61;)
      {
        // BLOCK 28
        i_154  =  i_98 + i_153;
        l_155  =  (long) i_154;
        l_156  =  l_155 + 4L;
        l_157  =  l_156 << 2;
        ul_158  =  ul_7 + l_157;
        f_159  =  *((__global float *) ul_158);
        i_160  =  (f_132 == f_159) ? 1 : 0;
        i_161  =  (i_151 < i_153) ? 1 : 0;
        i_162  =  i_160 * i_161;
        i_163  =  i_153 + 1;
        b_164  =  i_162 == 0;
        if(b_164)
        {
          // BLOCK 29
          i_165  =  i_152;
        }  // B28
        else
        {
          // BLOCK 30
          i_166  =  min(i_152, i_153);
          i_165  =  i_166;
        }  // B28
        // BLOCK 31 MERGES [30 29 ]
        i_167  =  i_163;
        i_152  =  i_165;
        i_153  =  i_167;
      }  // B27
      // BLOCK 32
      adi_12[0]  =  i_152;
      i_168  =  i_131 + 1;
      f_129  =  f_132;
      i_130  =  i_152;
      i_131  =  i_168;
    }  // B16
    // BLOCK 33
    f_169  =  f_129 - f_92;
    i_170  =  isless(f_169, f_122);
    if(i_170 == 1)
    {
      // BLOCK 34
      f_171  =  (float) i_61;
      f_172  =  f_171;
    }  // B33
    else
    {
      // BLOCK 35
      f_173  =  (float) i_130;
      f_172  =  f_173;
    }  // B33
    // BLOCK 36 MERGES [35 34 ]
    // BLOCK 37 MERGES [36 38 ]
    f_174  =  0.0F;
    f_175  =  0.0F;
    i_176  =  0;
    for(;;)
    {
      f_177  =  fmax(f_122, f_169);
      if(!(i_176 < i_61))
      {
        break;
      }
      // BLOCK 38
      i_178  =  i_98 + i_176;
      l_179  =  (long) i_178;
      l_180  =  l_179 + 4L;
      l_181  =  l_180 << 2;
      ul_182  =  ul_7 + l_181;
      f_183  =  *((__global float *) ul_182);
      ul_184  =  ul_5 + l_181;
      f_185  =  *((__global float *) ul_184);
      f_186  =  f_183 - f_92;
      i_187  =  (f_177 == f_186) ? 1 : 0;
      f_188  =  (float) i_176;
      i_189  =  (f_172 < f_188) ? 0 : 1;
      i_190  =  i_187 * i_189;
      i_191  =  (f_177 < f_186) ? 1 : 0;
      i_192  =  i_190 + i_191;
      i_193  =  1 - i_192;
      f_194  =  (float) i_193;
      f_195  =  f_185 * f_194;
      f_196  =  f_195 - f_175;
      f_197  =  f_174 + f_196;
      f_198  =  f_197 - f_174;
      f_199  =  f_198 - f_196;
      i_200  =  i_176 + 1;
      f_174  =  f_197;
      f_175  =  f_199;
      i_176  =  i_200;
    }  // B37
    // BLOCK 39
    adf_13[0]  =  f_174;
    ul_201  =  ul_0 + l_76;
    i_202  =  (i_23 == 1) ? 1 : 0;
    f_203  =  f_78 - f_67;
    i_204  =  (f_72 < f_203) ? 1 : 0;
    i_205  =  i_202 * i_204;
    i_206  =  (i_23 == 0) ? 1 : 0;
    i_207  =  i_205 + i_206;
    i_208  =  (i_23 == 2) ? 1 : 0;
    f_209  =  f_111 - f_67;
    i_210  =  (f_72 < f_209) ? 1 : 0;
    i_211  =  i_208 * i_210;
    i_212  =  i_207 + i_211;
    i_213  =  (i_23 == 3) ? 1 : 0;
    f_214  =  f_78 - f_80;
    f_215  =  f_214 - f_67;
    i_216  =  (f_72 < f_215) ? 1 : 0;
    i_217  =  i_213 * i_216;
    i_218  =  i_212 + i_217;
    i_219  =  (i_23 == 5) ? 1 : 0;
    f_220  =  f_105 - f_92;
    f_221  =  f_85 - f_220;
    f_222  =  f_221 - f_67;
    i_223  =  (f_72 < f_222) ? 1 : 0;
    i_224  =  i_219 * i_223;
    i_225  =  i_218 + i_224;
    f_226  =  (float) i_225;
    *((__global float *) ul_201)  =  f_226;
    ul_227  =  ul_0 + l_95;
    *((__global float *) ul_227)  =  0.0F;
    ul_228  =  ul_0 + l_88;
    *((__global float *) ul_228)  =  f_174;
    ul_229  =  ul_0 + l_83;
    *((__global float *) ul_229)  =  0.0F;
    ul_230  =  ul_0 + l_109;
    *((__global float *) ul_230)  =  f_177;
    l_231  =  l_94 + 4L;
    l_232  =  l_231 << 2;
    ul_233  =  ul_0 + l_232;
    *((__global float *) ul_233)  =  f_172;
    i_234  =  i_15 + -1;
    i_235  =  max(1, i_234);
    i_236  =  i_235 * i_17;
    i_237  =  i_15 + -2;
    i_238  =  max(0, i_237);
    i_239  =  min(i_53, i_238);
    i_240  =  i_236 + i_239;
    l_241  =  (long) i_240;
    l_242  =  l_241 + 4L;
    l_243  =  l_242 << 2;
    ul_244  =  ul_3 + l_243;
    i_245  =  *((__global int *) ul_244);
    i_246  =  i_18 + 22;
    l_247  =  (long) i_246;
    l_248  =  l_247 << 2;
    ul_249  =  ul_1 + l_248;
    i_250  =  *((__global int *) ul_249);
    ul_251  =  ul_10 + 28L;
    i_252  =  *((__global int *) ul_251);
    i_253  =  (i_53 < i_250) ? 1 : 0;
    i_254  =  i_253 * i_252;
    b_255  =  i_254 == 1;
    if(b_255)
    {
      // BLOCK 40
      i_256  =  i_245;
    }  // B39
    else
    {
      // BLOCK 41
      i_256  =  0;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    i_257  =  i_256 + i_98;
    l_258  =  (long) i_257;
    l_259  =  l_258 + 4L;
    l_260  =  l_259 << 2;
    b_261  =  i_23 == 6;
    if(b_261)
    {
      // BLOCK 43
      ul_262  =  ul_4 + l_260;
      f_263  =  *((__global float *) ul_262);
      f_264  =  f_263 - f_90;
      f_265  =  f_264;
    }  // B42
    else
    {
      // BLOCK 44
      ul_266  =  ul_7 + l_260;
      f_267  =  *((__global float *) ul_266);
      f_268  =  f_267 - f_92;
      f_265  =  f_268;
    }  // B42
    // BLOCK 45 MERGES [43 44 ]
    ul_269  =  ul_5 + l_260;
    f_270  =  *((__global float *) ul_269);
    ul_271  =  ul_8 + l_260;
    f_272  =  *((__global float *) ul_271);
    i_273  =  (f_177 == f_265) ? 1 : 0;
    f_274  =  (float) i_256;
    i_275  =  (f_172 < f_274) ? 0 : 1;
    i_276  =  i_273 * i_275;
    i_277  =  (f_177 < f_265) ? 1 : 0;
    i_278  =  i_276 + i_277;
    i_279  =  1 - i_278;
    i_280  =  (i_23 == 12) ? 1 : 0;
    i_281  =  i_279 * i_280;
    i_282  =  (i_23 == 11) ? 1 : 0;
    i_283  =  (f_177 < f_272) ? 0 : 1;
    i_284  =  i_282 * i_283;
    i_285  =  (i_23 < 6) ? 1 : 0;
    i_286  =  (f_226 == 1.0F) ? 1 : 0;
    i_287  =  i_285 * i_286;
    i_288  =  (i_23 < 6) ? 0 : 1;
    i_289  =  (i_23 < 9) ? 1 : 0;
    i_290  =  i_288 * i_289;
    i_291  =  (f_265 < f_177) ? 1 : 0;
    i_292  =  i_290 * i_291;
    i_293  =  i_287 + i_292;
    i_294  =  i_284 + i_293;
    i_295  =  i_281 + i_294;
    b_296  =  i_295 == 1;
    if(b_296)
    {
      // BLOCK 46
      f_297  =  f_272;
    }  // B45
    else
    {
      // BLOCK 47
      f_297  =  f_270;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    b_298  =  i_295 == 1;
    if(b_298)
    {
      // BLOCK 49
      f_299  =  0.0F;
    }  // B48
    else
    {
      // BLOCK 50
      f_299  =  f_270;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    f_300  =  1.0F - f_67;
    f_301  =  f_300 - f_72;
    f_302  =  f_301 * f_270;
    f_303  =  f_272 / f_302;
    i_304  =  isless(f_272, f_302);
    if(i_304 == 1)
    {
      // BLOCK 52
      f_305  =  f_303;
    }  // B51
    else
    {
      // BLOCK 53
      f_305  =  1.0F;
    }  // B51
    // BLOCK 54 MERGES [53 52 ]
    b_306  =  i_23 < 6;
    if(b_306)
    {
      // BLOCK 55
      f_307  =  f_297;
    }  // B54
    else
    {
      // BLOCK 56
      f_308  =  fma(f_174, f_272, f_299);
      f_307  =  f_308;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_309  =  i_23 == 9;
    if(b_309)
    {
      // BLOCK 58
      f_310  =  f_272 / f_301;
      f_311  =  fmin(f_270, f_310);
      f_312  =  f_272 * 0.0F;
      f_313  =  fmax(f_311, f_312);
      f_314  =  f_313;
    }  // B57
    else
    {
      // BLOCK 59
      f_314  =  f_307;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    b_315  =  i_23 == 10;
    if(b_315)
    {
      // BLOCK 61
      f_316  =  f_272 - f_270;
      f_317  =  fmax(0.0F, f_316);
      f_318  =  f_174 * 0.0F;
      f_319  =  f_317 * f_318;
      f_320  =  fma(f_305, f_270, f_319);
      f_321  =  f_320;
    }  // B60
    else
    {
      // BLOCK 62
      f_321  =  f_314;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    i_322  =  isless(f_321, f_270);
    if(i_322 == 1)
    {
      // BLOCK 64
      f_323  =  f_321 / f_270;
      f_324  =  f_323;
    }  // B63
    else
    {
      // BLOCK 65
      f_324  =  1.0F;
    }  // B63
    // BLOCK 66 MERGES [65 64 ]
    b_325  =  i_23 == 10;
    if(b_325)
    {
      // BLOCK 67
      i_326  =  isless(f_272, f_302);
      if(i_326 == 1)
      {
        // BLOCK 68
        f_327  =  f_303;
      }  // B67
      else
      {
        // BLOCK 69
        f_327  =  1.0F;
      }  // B67
    }  // B66
    else
    {
      // BLOCK 70
      i_328  =  1 - i_295;
      f_329  =  (float) i_328;
      f_327  =  f_329;
    }  // B66
    // BLOCK 71 MERGES [69 70 68 ]
    b_330  =  i_23 < 10;
    if(b_330)
    {
      // BLOCK 72
      f_331  =  f_324;
    }  // B71
    else
    {
      // BLOCK 73
      f_331  =  f_327;
    }  // B71
    // BLOCK 74 MERGES [72 73 ]
    f_332  =  *((__global float *) ul_271);
    l_333  =  l_87 + 4L;
    l_334  =  l_333 << 2;
    ul_335  =  ul_0 + l_334;
    f_336  =  (float) i_254;
    f_337  =  f_331 * f_336;
    *((__global float *) ul_335)  =  f_337;
    l_338  =  l_82 + 4L;
    l_339  =  l_338 << 2;
    ul_340  =  ul_0 + l_339;
    i_341  =  (f_177 < f_332) ? 0 : 1;
    i_342  =  i_341 * i_282;
    i_343  =  i_342 + i_293;
    i_344  =  i_343 + i_281;
    i_345  =  i_344 * i_254;
    f_346  =  (float) i_345;
    *((__global float *) ul_340)  =  f_346;
  }  // B6
  else
  {
    // BLOCK 75
  }  // B6
  // BLOCK 76 MERGES [75 74 ]
  return;
}  //  kernel
