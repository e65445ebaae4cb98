#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *deferred, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_102, *ul_104, *ul_11, *ul_118, *ul_12, *ul_120, *ul_123, *ul_127, *ul_13, *ul_146, *ul_15, *ul_2, *ul_23, *ul_260, *ul_28, *ul_3, *ul_308, *ul_309, *ul_33, *ul_336, *ul_38, *ul_4, *ul_48, *ul_5, *ul_53, *ul_6, *ul_61, *ul_66, *ul_7, *ul_73, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_97;
  bool b_113, b_122, b_130, b_150, b_176, b_178, b_185, b_190, b_197, b_202, b_209, b_211, b_219, b_224, b_226, b_228, b_234, b_236, b_238, b_242, b_247, b_250, b_252, b_256, b_258, b_261, b_263, b_267, b_272, b_275, b_277, b_281, b_283, b_291, b_294, b_301, b_306, b_318, b_331, b_47;
  float f_103, f_105, f_108, f_109, f_119, f_121, f_124, f_125, f_126, f_128, f_129, f_131, f_152, f_177, f_179, f_181, f_182, f_183, f_184, f_186, f_188, f_189, f_191, f_192, f_193, f_194, f_195, f_196, f_198, f_199, f_200, f_201, f_203, f_204, f_205, f_206, f_207, f_208, f_210, f_212, f_214, f_216, f_217, f_218, f_220, f_221, f_222, f_223, f_225, f_227, f_229, f_235, f_237, f_239, f_241, f_243, f_245, f_246, f_248, f_249, f_251, f_253, f_254, f_255, f_257, f_259, f_262, f_264, f_266, f_268, f_270, f_271, f_273, f_274, f_276, f_278, f_279, f_280, f_282, f_284, f_286, f_287, f_293, f_295, f_297, f_298, f_300, f_302, f_307, f_310, f_311, f_312, f_313, f_314, f_315, f_319, f_321, f_322, f_324, f_326, f_327, f_337, f_338, f_62, f_67, f_74, f_80, f_86, f_92, f_98;
  int i_106, i_107, i_110, i_111, i_112, i_114, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_147, i_148, i_149, i_151, i_153, i_154, i_155, i_156, i_157, i_158, i_159, i_16, i_160, i_161, i_162, i_163, i_164, i_165, i_166, i_167, i_168, i_169, i_17, i_170, i_171, i_172, i_173, i_174, i_175, i_18, i_180, i_187, i_19, i_20, i_213, i_215, i_230, i_231, i_232, i_233, i_24, i_240, i_244, i_25, i_265, i_269, i_285, i_288, i_289, i_29, i_290, i_292, i_296, i_299, i_30, i_303, i_304, i_305, i_316, i_317, i_320, i_323, i_325, i_328, i_329, i_330, i_332, i_339, i_34, i_35, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_49, i_50, i_54, i_55, i_56, i_57, i_63, i_68, i_69, i_75, i_81, i_87, i_93, i_99;
  long l_100, l_101, l_115, l_116, l_117, l_143, l_144, l_145, l_21, l_22, l_26, l_27, l_31, l_32, l_333, l_334, l_335, l_36, l_37, l_51, l_52, l_58, l_59, l_60, l_64, l_65, l_70, l_71, l_72, l_76, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90, l_94, l_95, l_96;

  // BLOCK 0
  ul_0  =  target;
  ul_1  =  accept;
  ul_2  =  residual;
  ul_3  =  ints;
  ul_4  =  floats;
  ul_5  =  drafterLogits;
  ul_6  =  q;
  ul_7  =  drafterStats;
  ul_8  =  expertLogits;
  ul_9  =  p;
  ul_10  =  expertStats;
  ul_11  =  statistics;
  ul_12  =  deferred;
  ul_13  =  sizes;
  __local float adf_14[256];
  ul_15  =  ul_13 + 20L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_group_id(0);
  i_18  =  i_17 / i_16;
  i_19  =  i_18 << 6;
  i_20  =  i_19 + 23;
  l_21  =  (long) i_20;
  l_22  =  l_21 << 2;
  ul_23  =  ul_3 + l_22;
  i_24  =  *((__global int *) ul_23);
  i_25  =  i_19 + 24;
  l_26  =  (long) i_25;
  l_27  =  l_26 << 2;
  ul_28  =  ul_3 + l_27;
  i_29  =  *((__global int *) ul_28);
  i_30  =  i_19 + 21;
  l_31  =  (long) i_30;
  l_32  =  l_31 << 2;
  ul_33  =  ul_3 + l_32;
  i_34  =  *((__global int *) ul_33);
  i_35  =  i_19 + 29;
  l_36  =  (long) i_35;
  l_37  =  l_36 << 2;
  ul_38  =  ul_3 + l_37;
  i_39  =  *((__global int *) ul_38);
  i_40  =  *((__global int *) ul_15);
  i_41  =  1 - i_39;
  i_42  =  i_41 * i_34;
  i_43  =  i_17 % i_40;
  i_44  =  min(i_24, i_29);
  i_45  =  (i_43 < i_44) ? 1 : 0;
  i_46  =  i_42 * i_45;
  b_47  =  i_46 == 1;
  if(b_47)
  {
    // BLOCK 1
    ul_48  =  ul_13 + 24L;
    i_49  =  *((__global int *) ul_48);
    i_50  =  i_19 + 6;
    l_51  =  (long) i_50;
    l_52  =  l_51 << 2;
    ul_53  =  ul_3 + l_52;
    i_54  =  *((__global int *) ul_53);
    i_55  =  i_18 << 5;
    i_56  =  i_18 << 4;
    i_57  =  i_55 + i_56;
    l_58  =  (long) i_57;
    l_59  =  l_58 + 4L;
    l_60  =  l_59 << 2;
    ul_61  =  ul_4 + l_60;
    f_62  =  *((__global float *) ul_61);
    i_63  =  i_57 + 12;
    l_64  =  (long) i_63;
    l_65  =  l_64 << 2;
    ul_66  =  ul_4 + l_65;
    f_67  =  *((__global float *) ul_66);
    i_68  =  i_17 << 3;
    i_69  =  i_68 + i_17;
    l_70  =  (long) i_69;
    l_71  =  l_70 + 4L;
    l_72  =  l_71 << 2;
    ul_73  =  ul_11 + l_72;
    f_74  =  *((__global float *) ul_73);
    i_75  =  i_69 + 2;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_11 + l_78;
    f_80  =  *((__global float *) ul_79);
    i_81  =  i_69 + 3;
    l_82  =  (long) i_81;
    l_83  =  l_82 + 4L;
    l_84  =  l_83 << 2;
    ul_85  =  ul_11 + l_84;
    f_86  =  *((__global float *) ul_85);
    i_87  =  i_69 + 4;
    l_88  =  (long) i_87;
    l_89  =  l_88 + 4L;
    l_90  =  l_89 << 2;
    ul_91  =  ul_11 + l_90;
    f_92  =  *((__global float *) ul_91);
    i_93  =  i_69 + 5;
    l_94  =  (long) i_93;
    l_95  =  l_94 + 4L;
    l_96  =  l_95 << 2;
    ul_97  =  ul_11 + l_96;
    f_98  =  *((__global float *) ul_97);
    i_99  =  i_68 + 6;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 2;
    ul_102  =  ul_7 + l_101;
    f_103  =  *((__global float *) ul_102);
    ul_104  =  ul_10 + l_101;
    f_105  =  *((__global float *) ul_104);
    i_106  =  i_49 * i_17;
    i_107  =  get_local_id(0);
    // BLOCK 2 MERGES [1 145 ]
    f_108  =  0.0F;
    f_109  =  0.0F;
    i_110  =  0;
    for(;i_110 < i_49;)
    {
      // BLOCK 3
      i_111  =  i_110 + 256;
      i_112  =  i_107 + i_110;
      b_113  =  i_112 < i_49;
      if(b_113)
      {
        // BLOCK 4
        i_114  =  i_106 + i_112;
        l_115  =  (long) i_114;
        l_116  =  l_115 + 4L;
        l_117  =  l_116 << 2;
        ul_118  =  ul_6 + l_117;
        f_119  =  *((__global float *) ul_118);
        ul_120  =  ul_9 + l_117;
        f_121  =  *((__global float *) ul_120);
        b_122  =  i_54 == 2;
        if(b_122)
        {
          // BLOCK 5
          ul_123  =  ul_5 + l_117;
          f_124  =  *((__global float *) ul_123);
          f_125  =  f_124 - f_103;
          f_126  =  f_125;
        }  // B4
        else
        {
          // BLOCK 6
          ul_127  =  ul_8 + l_117;
          f_128  =  *((__global float *) ul_127);
          f_129  =  f_128 - f_105;
          f_126  =  f_129;
        }  // B4
        // BLOCK 7 MERGES [5 6 ]
        b_130  =  i_54 < 9;
        if(b_130)
        {
          // BLOCK 8
          f_131  =  f_126;
        }  // B7
        else
        {
          // BLOCK 9
          i_132  =  i_49 + 31;
          i_133  =  i_132 >> 31;
          i_134  =  i_133 >> 27;
          i_135  =  i_134 + i_132;
          i_136  =  i_135 >> 5;
          i_137  =  i_136 * i_17;
          i_138  =  i_112 >> 31;
          i_139  =  i_138 >> 27;
          i_140  =  i_139 + i_112;
          i_141  =  i_140 >> 5;
          i_142  =  i_137 + i_141;
          l_143  =  (long) i_142;
          l_144  =  l_143 + 4L;
          l_145  =  l_144 << 2;
          ul_146  =  ul_12 + l_145;
          i_147  =  *((__global int *) ul_146);
          i_148  =  i_112 % 32;
          i_149  =  i_147 >> i_148;
          b_150  =  (i_149 & 1) == 0;
          if(b_150)
          {
            // BLOCK 10
            f_131  =  1.0F;
          }  // B9
          else
          {
            // BLOCK 11
            f_131  =  -1.0F;
          }  // B9
        }  // B7
        // BLOCK 12 MERGES [8 11 10 ]
        i_151  =  (f_131 == f_92) ? 1 : 0;
        f_152  =  (float) i_112;
        i_153  =  (f_98 < f_152) ? 0 : 1;
        i_154  =  i_151 * i_153;
        i_155  =  (f_92 < f_131) ? 1 : 0;
        i_156  =  i_154 + i_155;
        i_157  =  1 - i_156;
        i_158  =  (i_54 == 7) ? 1 : 0;
        i_159  =  i_157 * i_158;
        i_160  =  (i_54 == 6) ? 1 : 0;
        i_161  =  (f_92 < f_121) ? 0 : 1;
        i_162  =  i_160 * i_161;
        i_163  =  (i_54 < 2) ? 1 : 0;
        i_164  =  (f_74 == 1.0F) ? 1 : 0;
        i_165  =  i_163 * i_164;
        i_166  =  (i_54 < 2) ? 0 : 1;
        i_167  =  (i_54 < 4) ? 1 : 0;
        i_168  =  i_166 * i_167;
        i_169  =  (i_54 < 9) ? 0 : 1;
        i_170  =  i_168 + i_169;
        i_171  =  (f_131 < f_92) ? 1 : 0;
        i_172  =  i_170 * i_171;
        i_173  =  i_165 + i_172;
        i_174  =  i_162 + i_173;
        i_175  =  i_159 + i_174;
        b_176  =  i_175 == 1;
        if(b_176)
        {
          // BLOCK 13
          f_177  =  f_121;
        }  // B12
        else
        {
          // BLOCK 14
          f_177  =  f_119;
        }  // B12
        // BLOCK 15 MERGES [13 14 ]
        b_178  =  i_175 == 1;
        if(b_178)
        {
          // BLOCK 16
          f_179  =  0.0F;
        }  // B15
        else
        {
          // BLOCK 17
          f_179  =  f_119;
        }  // B15
        // BLOCK 18 MERGES [16 17 ]
        i_180  =  isless(f_131, f_92);
        if(i_180 == 1)
        {
          // BLOCK 19
          f_181  =  f_119;
        }  // B18
        else
        {
          // BLOCK 20
          f_181  =  0.0F;
        }  // B18
        // BLOCK 21 MERGES [19 20 ]
        f_182  =  1.0F - f_62;
        f_183  =  f_182 - f_67;
        f_184  =  f_183 * f_119;
        b_185  =  i_54 == 10;
        if(b_185)
        {
          // BLOCK 22
          f_186  =  f_181;
        }  // B21
        else
        {
          // BLOCK 23
          f_186  =  f_184;
        }  // B21
        // BLOCK 24 MERGES [22 23 ]
        i_187  =  isless(f_121, f_186);
        if(i_187 == 1)
        {
          // BLOCK 25
          f_188  =  f_121 / f_186;
          f_189  =  f_188;
        }  // B24
        else
        {
          // BLOCK 26
          f_189  =  1.0F;
        }  // B24
        // BLOCK 27 MERGES [26 25 ]
        b_190  =  i_54 < 2;
        if(b_190)
        {
          // BLOCK 28
          f_191  =  f_177;
        }  // B27
        else
        {
          // BLOCK 29
          f_192  =  fma(f_80, f_121, f_179);
          f_191  =  f_192;
        }  // B27
        // BLOCK 30 MERGES [28 29 ]
        f_193  =  f_121 / f_183;
        f_194  =  fmin(f_119, f_193);
        f_195  =  f_86 * f_121;
        f_196  =  fmax(f_194, f_195);
        b_197  =  i_54 == 4;
        if(b_197)
        {
          // BLOCK 31
          f_198  =  f_196;
        }  // B30
        else
        {
          // BLOCK 32
          f_198  =  f_191;
        }  // B30
        // BLOCK 33 MERGES [31 32 ]
        f_199  =  1.0F - f_183;
        f_200  =  f_199 * f_119;
        f_201  =  fma(f_80, f_121, f_200);
        b_202  =  i_54 == 8;
        if(b_202)
        {
          // BLOCK 34
          f_203  =  f_201;
        }  // B33
        else
        {
          // BLOCK 35
          f_203  =  f_198;
        }  // B33
        // BLOCK 36 MERGES [34 35 ]
        f_204  =  f_121 - f_119;
        f_205  =  fmax(0.0F, f_204);
        f_206  =  f_80 * f_86;
        f_207  =  f_189 * f_119;
        f_208  =  fma(f_205, f_206, f_207);
        b_209  =  i_54 == 10;
        if(b_209)
        {
          // BLOCK 37
          f_210  =  f_208;
        }  // B36
        else
        {
          // BLOCK 38
          f_210  =  f_203;
        }  // B36
        // BLOCK 39 MERGES [37 38 ]
        b_211  =  i_54 == 5;
        if(b_211)
        {
          // BLOCK 40
          f_212  =  f_208;
        }  // B39
        else
        {
          // BLOCK 41
          f_212  =  f_210;
        }  // B39
        // BLOCK 42 MERGES [40 41 ]
        i_213  =  isless(f_131, f_92);
        if(i_213 == 1)
        {
          // BLOCK 43
          f_214  =  f_119;
        }  // B42
        else
        {
          // BLOCK 44
          f_214  =  0.0F;
        }  // B42
        // BLOCK 45 MERGES [43 44 ]
        i_215  =  isless(0.0F, f_80);
        if(i_215 == 1)
        {
          // BLOCK 46
          f_216  =  f_121;
        }  // B45
        else
        {
          // BLOCK 47
          f_216  =  0.0F;
        }  // B45
        // BLOCK 48 MERGES [46 47 ]
        f_217  =  f_212 - f_119;
        f_218  =  fmax(0.0F, f_217);
        b_219  =  i_54 < 2;
        if(b_219)
        {
          // BLOCK 49
          f_220  =  f_218;
        }  // B48
        else
        {
          // BLOCK 50
          f_221  =  f_80 * f_121;
          f_222  =  f_221 - f_214;
          f_223  =  fmax(0.0F, f_222);
          f_220  =  f_223;
        }  // B48
        // BLOCK 51 MERGES [49 50 ]
        b_224  =  i_54 == 4;
        if(b_224)
        {
          // BLOCK 52
          f_225  =  f_218;
        }  // B51
        else
        {
          // BLOCK 53
          f_225  =  f_220;
        }  // B51
        // BLOCK 54 MERGES [52 53 ]
        b_226  =  i_54 == 5;
        if(b_226)
        {
          // BLOCK 55
          f_227  =  f_205;
        }  // B54
        else
        {
          // BLOCK 56
          f_227  =  f_225;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        b_228  =  i_54 == 10;
        if(b_228)
        {
          // BLOCK 58
          f_229  =  f_205;
        }  // B57
        else
        {
          // BLOCK 59
          f_229  =  f_227;
        }  // B57
        // BLOCK 60 MERGES [58 59 ]
        i_230  =  i_54 + -6;
        i_231  =  (i_230 < 0) ? 0 : 1;
        i_232  =  (i_230 < 3) ? 1 : 0;
        i_233  =  i_231 * i_232;
        b_234  =  i_233 == 0;
        if(b_234)
        {
          // BLOCK 61
          f_235  =  f_229;
        }  // B60
        else
        {
          // BLOCK 62
          f_235  =  f_216;
        }  // B60
        // BLOCK 63 MERGES [62 61 ]
        b_236  =  i_175 == 1;
        if(b_236)
        {
          // BLOCK 64
          f_237  =  f_121;
        }  // B63
        else
        {
          // BLOCK 65
          f_237  =  f_119;
        }  // B63
        // BLOCK 66 MERGES [64 65 ]
        b_238  =  i_175 == 1;
        if(b_238)
        {
          // BLOCK 67
          f_239  =  0.0F;
        }  // B66
        else
        {
          // BLOCK 68
          f_239  =  f_119;
        }  // B66
        // BLOCK 69 MERGES [67 68 ]
        i_240  =  isless(f_131, f_92);
        if(i_240 == 1)
        {
          // BLOCK 70
          f_241  =  f_119;
        }  // B69
        else
        {
          // BLOCK 71
          f_241  =  0.0F;
        }  // B69
        // BLOCK 72 MERGES [70 71 ]
        b_242  =  i_54 == 10;
        if(b_242)
        {
          // BLOCK 73
          f_243  =  f_241;
        }  // B72
        else
        {
          // BLOCK 74
          f_243  =  f_184;
        }  // B72
        // BLOCK 75 MERGES [73 74 ]
        i_244  =  isless(f_121, f_243);
        if(i_244 == 1)
        {
          // BLOCK 76
          f_245  =  f_121 / f_243;
          f_246  =  f_245;
        }  // B75
        else
        {
          // BLOCK 77
          f_246  =  1.0F;
        }  // B75
        // BLOCK 78 MERGES [77 76 ]
        b_247  =  i_54 < 2;
        if(b_247)
        {
          // BLOCK 79
          f_248  =  f_237;
        }  // B78
        else
        {
          // BLOCK 80
          f_249  =  fma(f_80, f_121, f_239);
          f_248  =  f_249;
        }  // B78
        // BLOCK 81 MERGES [79 80 ]
        b_250  =  i_54 == 4;
        if(b_250)
        {
          // BLOCK 82
          f_251  =  f_196;
        }  // B81
        else
        {
          // BLOCK 83
          f_251  =  f_248;
        }  // B81
        // BLOCK 84 MERGES [82 83 ]
        b_252  =  i_54 == 8;
        if(b_252)
        {
          // BLOCK 85
          f_253  =  f_201;
        }  // B84
        else
        {
          // BLOCK 86
          f_253  =  f_251;
        }  // B84
        // BLOCK 87 MERGES [85 86 ]
        f_254  =  f_246 * f_119;
        f_255  =  fma(f_205, f_206, f_254);
        b_256  =  i_54 == 10;
        if(b_256)
        {
          // BLOCK 88
          f_257  =  f_255;
        }  // B87
        else
        {
          // BLOCK 89
          f_257  =  f_253;
        }  // B87
        // BLOCK 90 MERGES [88 89 ]
        b_258  =  i_54 == 5;
        if(b_258)
        {
          // BLOCK 91
          f_259  =  f_255;
        }  // B90
        else
        {
          // BLOCK 92
          f_259  =  f_257;
        }  // B90
        // BLOCK 93 MERGES [91 92 ]
        ul_260  =  ul_0 + l_117;
        *((__global float *) ul_260)  =  f_259;
        b_261  =  i_175 == 1;
        if(b_261)
        {
          // BLOCK 94
          f_262  =  f_121;
        }  // B93
        else
        {
          // BLOCK 95
          f_262  =  f_119;
        }  // B93
        // BLOCK 96 MERGES [94 95 ]
        b_263  =  i_175 == 1;
        if(b_263)
        {
          // BLOCK 97
          f_264  =  0.0F;
        }  // B96
        else
        {
          // BLOCK 98
          f_264  =  f_119;
        }  // B96
        // BLOCK 99 MERGES [97 98 ]
        i_265  =  isless(f_131, f_92);
        if(i_265 == 1)
        {
          // BLOCK 100
          f_266  =  f_119;
        }  // B99
        else
        {
          // BLOCK 101
          f_266  =  0.0F;
        }  // B99
        // BLOCK 102 MERGES [100 101 ]
        b_267  =  i_54 == 10;
        if(b_267)
        {
          // BLOCK 103
          f_268  =  f_266;
        }  // B102
        else
        {
          // BLOCK 104
          f_268  =  f_184;
        }  // B102
        // BLOCK 105 MERGES [103 104 ]
        i_269  =  isless(f_121, f_268);
        if(i_269 == 1)
        {
          // BLOCK 106
          f_270  =  f_121 / f_268;
          f_271  =  f_270;
        }  // B105
        else
        {
          // BLOCK 107
          f_271  =  1.0F;
        }  // B105
        // BLOCK 108 MERGES [107 106 ]
        b_272  =  i_54 < 2;
        if(b_272)
        {
          // BLOCK 109
          f_273  =  f_262;
        }  // B108
        else
        {
          // BLOCK 110
          f_274  =  fma(f_80, f_121, f_264);
          f_273  =  f_274;
        }  // B108
        // BLOCK 111 MERGES [109 110 ]
        b_275  =  i_54 == 4;
        if(b_275)
        {
          // BLOCK 112
          f_276  =  f_196;
        }  // B111
        else
        {
          // BLOCK 113
          f_276  =  f_273;
        }  // B111
        // BLOCK 114 MERGES [112 113 ]
        b_277  =  i_54 == 8;
        if(b_277)
        {
          // BLOCK 115
          f_278  =  f_201;
        }  // B114
        else
        {
          // BLOCK 116
          f_278  =  f_276;
        }  // B114
        // BLOCK 117 MERGES [115 116 ]
        f_279  =  f_271 * f_119;
        f_280  =  fma(f_205, f_206, f_279);
        b_281  =  i_54 == 10;
        if(b_281)
        {
          // BLOCK 118
          f_282  =  f_280;
        }  // B117
        else
        {
          // BLOCK 119
          f_282  =  f_278;
        }  // B117
        // BLOCK 120 MERGES [118 119 ]
        b_283  =  i_54 == 5;
        if(b_283)
        {
          // BLOCK 121
          f_284  =  f_280;
        }  // B120
        else
        {
          // BLOCK 122
          f_284  =  f_282;
        }  // B120
        // BLOCK 123 MERGES [121 122 ]
        i_285  =  isless(f_284, f_119);
        if(i_285 == 1)
        {
          // BLOCK 124
          f_286  =  f_284 / f_119;
          f_287  =  f_286;
        }  // B123
        else
        {
          // BLOCK 125
          f_287  =  1.0F;
        }  // B123
        // BLOCK 126 MERGES [125 124 ]
        i_288  =  (i_54 == 5) ? 1 : 0;
        i_289  =  (i_54 == 10) ? 1 : 0;
        i_290  =  i_288 + i_289;
        b_291  =  i_290 == 1;
        if(b_291)
        {
          // BLOCK 127
          i_292  =  isless(f_131, f_92);
          if(i_292 == 1)
          {
            // BLOCK 128
            f_293  =  f_119;
          }  // B127
          else
          {
            // BLOCK 129
            f_293  =  0.0F;
          }  // B127
          // BLOCK 130 MERGES [128 129 ]
          b_294  =  i_54 == 10;
          if(b_294)
          {
            // BLOCK 131
            f_295  =  f_293;
          }  // B130
          else
          {
            // BLOCK 132
            f_295  =  f_184;
          }  // B130
          // BLOCK 133 MERGES [131 132 ]
          i_296  =  isless(f_121, f_295);
          if(i_296 == 1)
          {
            // BLOCK 134
            f_297  =  f_121 / f_295;
            f_298  =  f_297;
          }  // B133
          else
          {
            // BLOCK 135
            f_298  =  1.0F;
          }  // B133
        }  // B126
        else
        {
          // BLOCK 136
          i_299  =  1 - i_175;
          f_300  =  (float) i_299;
          f_298  =  f_300;
        }  // B126
        // BLOCK 137 MERGES [135 136 134 ]
        b_301  =  i_54 == 8;
        if(b_301)
        {
          // BLOCK 138
          f_302  =  f_199;
        }  // B137
        else
        {
          // BLOCK 139
          f_302  =  f_298;
        }  // B137
        // BLOCK 140 MERGES [138 139 ]
        i_303  =  (i_54 < 5) ? 1 : 0;
        i_304  =  (i_54 == 9) ? 1 : 0;
        i_305  =  i_303 + i_304;
        b_306  =  i_305 == 1;
        if(b_306)
        {
          // BLOCK 141
          f_307  =  f_287;
        }  // B140
        else
        {
          // BLOCK 142
          f_307  =  f_302;
        }  // B140
        // BLOCK 143 MERGES [141 142 ]
        ul_308  =  ul_1 + l_117;
        *((__global float *) ul_308)  =  f_307;
        ul_309  =  ul_2 + l_117;
        *((__global float *) ul_309)  =  f_235;
        f_310  =  f_235 - f_109;
        f_311  =  f_108 + f_310;
        f_312  =  f_311 - f_108;
        f_313  =  f_312 - f_310;
        f_314  =  f_311;
        f_315  =  f_313;
      }  // B3
      else
      {
        // BLOCK 144
        f_314  =  f_108;
        f_315  =  f_109;
      }  // B3
      // BLOCK 145 MERGES [144 143 ]
      i_316  =  i_111;
      f_108  =  f_314;
      f_109  =  f_315;
      i_110  =  i_316;
    }  // B2
    // BLOCK 146
    adf_14[i_107]  =  f_108;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 147 MERGES [146 151 ]
    i_317  =  128;
    for(;i_317 >= 1;)
    {
      // BLOCK 148
      b_318  =  i_107 < i_317;
      if(b_318)
      {
        // BLOCK 149
        f_319  =  adf_14[i_107];
        i_320  =  i_317 + i_107;
        f_321  =  adf_14[i_320];
        f_322  =  f_319 + f_321;
        adf_14[i_107]  =  f_322;
      }  // B148
      else
      {
        // BLOCK 150
      }  // B148
      // BLOCK 151 MERGES [150 149 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_323  =  i_317 >> 1;
      i_317  =  i_323;
    }  // B147
    // BLOCK 152
    f_324  =  adf_14[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_325  =  isless(0.0F, f_324);
    if(i_325 == 1)
    {
      // BLOCK 153
      f_326  =  1.0F / f_324;
      f_327  =  f_326;
    }  // B152
    else
    {
      // BLOCK 154
      f_327  =  0.0F;
    }  // B152
    // BLOCK 155 MERGES [153 154 ]
    // BLOCK 156 MERGES [155 160 ]
    i_328  =  0;
    for(;i_328 < i_49;)
    {
      // BLOCK 157
      i_329  =  i_328 + 256;
      i_330  =  i_328 + i_107;
      b_331  =  i_330 < i_49;
      if(b_331)
      {
        // BLOCK 158
        i_332  =  i_106 + i_330;
        l_333  =  (long) i_332;
        l_334  =  l_333 + 4L;
        l_335  =  l_334 << 2;
        ul_336  =  ul_2 + l_335;
        f_337  =  *((__global float *) ul_336);
        f_338  =  f_327 * f_337;
        *((__global float *) ul_336)  =  f_338;
      }  // B157
      else
      {
        // BLOCK 159
      }  // B157
      // BLOCK 160 MERGES [159 158 ]
      i_339  =  i_329;
      i_328  =  i_339;
    }  // B156
    // BLOCK 161
  }  // B0
  else
  {
    // BLOCK 162
  }  // B0
  // BLOCK 163 MERGES [162 161 ]
  return;
}  //  kernel
