#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_14, *ul_140, *ul_160, *ul_184, *ul_186, *ul_2, *ul_203, *ul_22, *ul_229, *ul_230, *ul_231, *ul_232, *ul_235, *ul_246, *ul_251, *ul_253, *ul_264, *ul_268, *ul_27, *ul_271, *ul_273, *ul_3, *ul_32, *ul_344, *ul_349, *ul_37, *ul_4, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_148, b_166, b_257, b_263, b_298, b_300, b_308, b_311, b_318, b_322, b_332, b_337, b_339, b_44, b_48, b_51, b_61;
  float f_107, f_113, f_114, f_115, f_116, f_118, f_119, f_121, f_122, f_124, f_125, f_126, f_127, f_128, f_130, f_131, f_134, f_141, f_149, f_150, f_161, f_171, f_173, f_174, f_175, f_176, f_177, f_179, f_185, f_187, f_188, f_190, f_196, f_197, f_198, f_199, f_200, f_201, f_205, f_211, f_216, f_217, f_222, f_223, f_224, f_228, f_265, f_266, f_267, f_269, f_270, f_272, f_274, f_276, f_299, f_301, f_302, f_303, f_304, f_305, f_307, f_309, f_310, f_312, f_313, f_314, f_315, f_316, f_317, f_319, f_320, f_321, f_323, f_324, f_325, f_326, f_327, f_328, f_330, f_331, f_334, f_336, f_338, f_340, f_341, f_345, f_346, f_355, f_69, f_74, f_80, f_82, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_117, i_120, i_123, i_129, i_132, i_133, i_135, i_136, i_142, i_143, i_144, i_145, i_146, i_147, i_15, i_151, i_152, i_153, i_154, i_155, i_156, i_16, i_162, i_163, i_164, i_165, i_167, i_168, i_169, i_17, i_170, i_172, i_178, i_18, i_180, i_189, i_19, i_191, i_192, i_193, i_194, i_195, i_202, i_204, i_206, i_207, i_208, i_209, i_210, i_212, i_213, i_214, i_215, i_218, i_219, i_220, i_221, i_225, i_226, i_227, i_23, i_236, i_237, i_238, i_239, i_24, i_240, i_241, i_242, i_247, i_248, i_252, i_254, i_255, i_256, i_258, i_259, i_275, i_277, i_278, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_306, i_329, i_33, i_333, i_335, i_34, i_350, i_351, i_352, i_353, i_354, i_38, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_137, l_138, l_139, l_157, l_158, l_159, l_181, l_182, l_183, l_20, l_21, l_233, l_234, l_243, l_244, l_245, l_249, l_25, l_250, l_26, l_260, l_261, l_262, l_30, l_31, l_342, l_343, l_347, l_348, l_35, l_36, l_40, l_41, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_89, l_90, l_96, l_97;

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
    f_130  =  1.0F / 0.0F;
    // BLOCK 19 MERGES [18 35 ]
    f_131  =  f_130;
    i_132  =  -1;
    i_133  =  0;
    for(;i_133 < i_129;)
    {
      // BLOCK 20
      // BLOCK 21 MERGES [20 25 ]
      f_134  =  f_119;
      i_135  =  0;
      for(;i_135 < i_63;)
      {
        // BLOCK 22
        i_136  =  i_100 + i_135;
        l_137  =  (long) i_136;
        l_138  =  l_137 + 4L;
        l_139  =  l_138 << 2;
        ul_140  =  ul_7 + l_139;
        f_141  =  *((__global float *) ul_140);
        i_142  =  (f_131 == f_141) ? 1 : 0;
        i_143  =  (i_132 < i_135) ? 1 : 0;
        i_144  =  i_142 * i_143;
        i_145  =  (f_141 < f_131) ? 1 : 0;
        i_146  =  i_144 + i_145;
        i_147  =  i_135 + 1;
        b_148  =  i_146 == 1;
        if(b_148)
        {
          // BLOCK 23
          f_149  =  fmax(f_134, f_141);
          f_150  =  f_149;
        }  // B22
        else
        {
          // BLOCK 24
          f_150  =  f_134;
        }  // B22
        // BLOCK 25 MERGES [23 24 ]
        i_151  =  i_147;
        f_134  =  f_150;
        i_135  =  i_151;
      }  // B21
      // BLOCK 26
      adf_11[0]  =  f_134;
      i_152  =  isequal(f_131, f_134);
      if(i_152 == 1)
      {
        // BLOCK 27
        i_153  =  i_132;
      }  // B26
      else
      {
        // BLOCK 28
        i_153  =  -1;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      // BLOCK 30 MERGES [29 34 ]
      i_154  =  i_63;
      i_155  =  0;
      for(;i_155 < i_63;)
      {
        // BLOCK 31
        i_156  =  i_100 + i_155;
        l_157  =  (long) i_156;
        l_158  =  l_157 + 4L;
        l_159  =  l_158 << 2;
        ul_160  =  ul_7 + l_159;
        f_161  =  *((__global float *) ul_160);
        i_162  =  (f_134 == f_161) ? 1 : 0;
        i_163  =  (i_153 < i_155) ? 1 : 0;
        i_164  =  i_162 * i_163;
        i_165  =  i_155 + 1;
        b_166  =  i_164 == 0;
        if(b_166)
        {
          // BLOCK 32
          i_167  =  i_154;
        }  // B31
        else
        {
          // BLOCK 33
          i_168  =  min(i_154, i_155);
          i_167  =  i_168;
        }  // B31
        // BLOCK 34 MERGES [33 32 ]
        i_169  =  i_165;
        i_154  =  i_167;
        i_155  =  i_169;
      }  // B30
      // BLOCK 35
      adi_12[0]  =  i_154;
      i_170  =  i_133 + 1;
      f_131  =  f_134;
      i_132  =  i_154;
      i_133  =  i_170;
    }  // B19
    // BLOCK 36
    f_171  =  f_131 - f_94;
    i_172  =  isless(f_171, f_124);
    if(i_172 == 1)
    {
      // BLOCK 37
      f_173  =  (float) i_63;
      f_174  =  f_173;
    }  // B36
    else
    {
      // BLOCK 38
      f_175  =  (float) i_132;
      f_174  =  f_175;
    }  // B36
    // BLOCK 39 MERGES [38 37 ]
    // BLOCK 40 MERGES [39 41 ]
    f_176  =  0.0F;
    f_177  =  0.0F;
    i_178  =  0;
    for(;;)
    {
      f_179  =  fmax(f_124, f_171);
      if(!(i_178 < i_63))
      {
        break;
      }
      // BLOCK 41
      i_180  =  i_100 + i_178;
      l_181  =  (long) i_180;
      l_182  =  l_181 + 4L;
      l_183  =  l_182 << 2;
      ul_184  =  ul_7 + l_183;
      f_185  =  *((__global float *) ul_184);
      ul_186  =  ul_5 + l_183;
      f_187  =  *((__global float *) ul_186);
      f_188  =  f_185 - f_94;
      i_189  =  (f_179 == f_188) ? 1 : 0;
      f_190  =  (float) i_178;
      i_191  =  (f_174 < f_190) ? 0 : 1;
      i_192  =  i_189 * i_191;
      i_193  =  (f_179 < f_188) ? 1 : 0;
      i_194  =  i_192 + i_193;
      i_195  =  1 - i_194;
      f_196  =  (float) i_195;
      f_197  =  f_187 * f_196;
      f_198  =  f_197 - f_177;
      f_199  =  f_176 + f_198;
      f_200  =  f_199 - f_176;
      f_201  =  f_200 - f_198;
      i_202  =  i_178 + 1;
      f_176  =  f_199;
      f_177  =  f_201;
      i_178  =  i_202;
    }  // B40
    // BLOCK 42
    adf_13[0]  =  f_176;
    ul_203  =  ul_0 + l_78;
    i_204  =  (i_23 == 1) ? 1 : 0;
    f_205  =  f_80 - f_69;
    i_206  =  (f_74 < f_205) ? 1 : 0;
    i_207  =  i_204 * i_206;
    i_208  =  (i_23 == 0) ? 1 : 0;
    i_209  =  i_207 + i_208;
    i_210  =  (i_23 == 2) ? 1 : 0;
    f_211  =  f_113 - f_69;
    i_212  =  (f_74 < f_211) ? 1 : 0;
    i_213  =  i_210 * i_212;
    i_214  =  i_209 + i_213;
    i_215  =  (i_23 == 3) ? 1 : 0;
    f_216  =  f_80 - f_82;
    f_217  =  f_216 - f_69;
    i_218  =  (f_74 < f_217) ? 1 : 0;
    i_219  =  i_215 * i_218;
    i_220  =  i_214 + i_219;
    i_221  =  (i_23 == 5) ? 1 : 0;
    f_222  =  f_107 - f_94;
    f_223  =  f_87 - f_222;
    f_224  =  f_223 - f_69;
    i_225  =  (f_74 < f_224) ? 1 : 0;
    i_226  =  i_221 * i_225;
    i_227  =  i_220 + i_226;
    f_228  =  (float) i_227;
    *((__global float *) ul_203)  =  f_228;
    ul_229  =  ul_0 + l_97;
    *((__global float *) ul_229)  =  0.0F;
    ul_230  =  ul_0 + l_90;
    *((__global float *) ul_230)  =  f_176;
    ul_231  =  ul_0 + l_85;
    *((__global float *) ul_231)  =  0.0F;
    ul_232  =  ul_0 + l_111;
    *((__global float *) ul_232)  =  f_179;
    l_233  =  l_96 + 4L;
    l_234  =  l_233 << 2;
    ul_235  =  ul_0 + l_234;
    *((__global float *) ul_235)  =  f_174;
    i_236  =  i_15 + -1;
    i_237  =  max(1, i_236);
    i_238  =  i_237 * i_17;
    i_239  =  i_15 + -2;
    i_240  =  max(0, i_239);
    i_241  =  min(i_55, i_240);
    i_242  =  i_238 + i_241;
    l_243  =  (long) i_242;
    l_244  =  l_243 + 4L;
    l_245  =  l_244 << 2;
    ul_246  =  ul_3 + l_245;
    i_247  =  *((__global int *) ul_246);
    i_248  =  i_18 + 22;
    l_249  =  (long) i_248;
    l_250  =  l_249 << 2;
    ul_251  =  ul_1 + l_250;
    i_252  =  *((__global int *) ul_251);
    ul_253  =  ul_10 + 28L;
    i_254  =  *((__global int *) ul_253);
    i_255  =  (i_55 < i_252) ? 1 : 0;
    i_256  =  i_255 * i_254;
    b_257  =  i_256 == 1;
    if(b_257)
    {
      // BLOCK 43
      i_258  =  i_247;
    }  // B42
    else
    {
      // BLOCK 44
      i_258  =  0;
    }  // B42
    // BLOCK 45 MERGES [43 44 ]
    i_259  =  i_258 + i_100;
    l_260  =  (long) i_259;
    l_261  =  l_260 + 4L;
    l_262  =  l_261 << 2;
    b_263  =  i_23 == 6;
    if(b_263)
    {
      // BLOCK 46
      ul_264  =  ul_4 + l_262;
      f_265  =  *((__global float *) ul_264);
      f_266  =  f_265 - f_92;
      f_267  =  f_266;
    }  // B45
    else
    {
      // BLOCK 47
      ul_268  =  ul_7 + l_262;
      f_269  =  *((__global float *) ul_268);
      f_270  =  f_269 - f_94;
      f_267  =  f_270;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    ul_271  =  ul_5 + l_262;
    f_272  =  *((__global float *) ul_271);
    ul_273  =  ul_8 + l_262;
    f_274  =  *((__global float *) ul_273);
    i_275  =  (f_179 == f_267) ? 1 : 0;
    f_276  =  (float) i_258;
    i_277  =  (f_174 < f_276) ? 0 : 1;
    i_278  =  i_275 * i_277;
    i_279  =  (f_179 < f_267) ? 1 : 0;
    i_280  =  i_278 + i_279;
    i_281  =  1 - i_280;
    i_282  =  (i_23 == 12) ? 1 : 0;
    i_283  =  i_281 * i_282;
    i_284  =  (i_23 == 11) ? 1 : 0;
    i_285  =  (f_179 < f_274) ? 0 : 1;
    i_286  =  i_284 * i_285;
    i_287  =  (i_23 < 6) ? 1 : 0;
    i_288  =  (f_228 == 1.0F) ? 1 : 0;
    i_289  =  i_287 * i_288;
    i_290  =  (i_23 < 6) ? 0 : 1;
    i_291  =  (i_23 < 9) ? 1 : 0;
    i_292  =  i_290 * i_291;
    i_293  =  (f_267 < f_179) ? 1 : 0;
    i_294  =  i_292 * i_293;
    i_295  =  i_289 + i_294;
    i_296  =  i_286 + i_295;
    i_297  =  i_283 + i_296;
    b_298  =  i_297 == 1;
    if(b_298)
    {
      // BLOCK 49
      f_299  =  f_274;
    }  // B48
    else
    {
      // BLOCK 50
      f_299  =  f_272;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    b_300  =  i_297 == 1;
    if(b_300)
    {
      // BLOCK 52
      f_301  =  0.0F;
    }  // B51
    else
    {
      // BLOCK 53
      f_301  =  f_272;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    f_302  =  1.0F - f_69;
    f_303  =  f_302 - f_74;
    f_304  =  f_303 * f_272;
    f_305  =  f_274 / f_304;
    i_306  =  isless(f_274, f_304);
    if(i_306 == 1)
    {
      // BLOCK 55
      f_307  =  f_305;
    }  // B54
    else
    {
      // BLOCK 56
      f_307  =  1.0F;
    }  // B54
    // BLOCK 57 MERGES [56 55 ]
    b_308  =  i_23 < 6;
    if(b_308)
    {
      // BLOCK 58
      f_309  =  f_299;
    }  // B57
    else
    {
      // BLOCK 59
      f_310  =  fma(f_176, f_274, f_301);
      f_309  =  f_310;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    b_311  =  i_23 == 9;
    if(b_311)
    {
      // BLOCK 61
      f_312  =  f_274 / f_303;
      f_313  =  fmin(f_272, f_312);
      f_314  =  f_274 * 0.0F;
      f_315  =  fmax(f_313, f_314);
      f_316  =  f_315;
    }  // B60
    else
    {
      // BLOCK 62
      f_316  =  f_309;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    f_317  =  1.0F - f_303;
    b_318  =  i_23 == 13;
    if(b_318)
    {
      // BLOCK 64
      f_319  =  f_317 * f_272;
      f_320  =  fma(f_176, f_274, f_319);
      f_321  =  f_320;
    }  // B63
    else
    {
      // BLOCK 65
      f_321  =  f_316;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    b_322  =  i_23 == 10;
    if(b_322)
    {
      // BLOCK 67
      f_323  =  f_274 - f_272;
      f_324  =  fmax(0.0F, f_323);
      f_325  =  f_176 * 0.0F;
      f_326  =  f_324 * f_325;
      f_327  =  fma(f_307, f_272, f_326);
      f_328  =  f_327;
    }  // B66
    else
    {
      // BLOCK 68
      f_328  =  f_321;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    i_329  =  isless(f_328, f_272);
    if(i_329 == 1)
    {
      // BLOCK 70
      f_330  =  f_328 / f_272;
      f_331  =  f_330;
    }  // B69
    else
    {
      // BLOCK 71
      f_331  =  1.0F;
    }  // B69
    // BLOCK 72 MERGES [71 70 ]
    b_332  =  i_23 == 10;
    if(b_332)
    {
      // BLOCK 73
      i_333  =  isless(f_274, f_304);
      if(i_333 == 1)
      {
        // BLOCK 74
        f_334  =  f_305;
      }  // B73
      else
      {
        // BLOCK 75
        f_334  =  1.0F;
      }  // B73
    }  // B72
    else
    {
      // BLOCK 76
      i_335  =  1 - i_297;
      f_336  =  (float) i_335;
      f_334  =  f_336;
    }  // B72
    // BLOCK 77 MERGES [75 76 74 ]
    b_337  =  i_23 == 13;
    if(b_337)
    {
      // BLOCK 78
      f_338  =  f_317;
    }  // B77
    else
    {
      // BLOCK 79
      f_338  =  f_334;
    }  // B77
    // BLOCK 80 MERGES [78 79 ]
    b_339  =  i_23 < 10;
    if(b_339)
    {
      // BLOCK 81
      f_340  =  f_331;
    }  // B80
    else
    {
      // BLOCK 82
      f_340  =  f_338;
    }  // B80
    // BLOCK 83 MERGES [81 82 ]
    f_341  =  *((__global float *) ul_273);
    l_342  =  l_89 + 4L;
    l_343  =  l_342 << 2;
    ul_344  =  ul_0 + l_343;
    f_345  =  (float) i_256;
    f_346  =  f_340 * f_345;
    *((__global float *) ul_344)  =  f_346;
    l_347  =  l_84 + 4L;
    l_348  =  l_347 << 2;
    ul_349  =  ul_0 + l_348;
    i_350  =  (f_179 < f_341) ? 0 : 1;
    i_351  =  i_350 * i_284;
    i_352  =  i_351 + i_295;
    i_353  =  i_352 + i_283;
    i_354  =  i_353 * i_256;
    f_355  =  (float) i_354;
    *((__global float *) ul_349)  =  f_355;
  }  // B9
  else
  {
    // BLOCK 84
  }  // B9
  // BLOCK 85 MERGES [84 83 ]
  return;
}  //  kernel
