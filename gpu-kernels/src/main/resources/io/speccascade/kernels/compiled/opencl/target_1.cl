#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *deferred, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_102, *ul_104, *ul_11, *ul_12, *ul_13, *ul_138, *ul_140, *ul_143, *ul_147, *ul_15, *ul_166, *ul_2, *ul_23, *ul_262, *ul_28, *ul_3, *ul_304, *ul_305, *ul_319, *ul_33, *ul_38, *ul_4, *ul_48, *ul_5, *ul_53, *ul_6, *ul_61, *ul_66, *ul_7, *ul_73, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_97;
  bool b_142, b_150, b_170, b_186, b_188, b_193, b_198, b_205, b_209, b_215, b_217, b_225, b_230, b_232, b_234, b_236, b_238, b_240, b_244, b_249, b_252, b_254, b_258, b_260, b_263, b_265, b_269, b_274, b_277, b_279, b_283, b_285, b_290, b_293, b_300, b_302, b_47;
  float f_103, f_105, f_106, f_110, f_111, f_112, f_131, f_132, f_139, f_141, f_144, f_145, f_146, f_148, f_149, f_151, f_172, f_187, f_189, f_191, f_192, f_194, f_196, f_197, f_199, f_200, f_201, f_202, f_203, f_204, f_206, f_207, f_208, f_210, f_211, f_212, f_213, f_214, f_216, f_218, f_220, f_222, f_223, f_224, f_226, f_227, f_228, f_229, f_231, f_233, f_235, f_237, f_239, f_241, f_243, f_245, f_247, f_248, f_250, f_251, f_253, f_255, f_256, f_257, f_259, f_261, f_264, f_266, f_268, f_270, f_272, f_273, f_275, f_276, f_278, f_280, f_281, f_282, f_284, f_286, f_288, f_289, f_292, f_294, f_296, f_297, f_299, f_301, f_303, f_306, f_307, f_308, f_309, f_312, f_313, f_320, f_321, f_62, f_67, f_74, f_80, f_86, f_92, f_98;
  int i_107, i_108, i_109, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_133, i_134, i_152, i_153, i_154, i_155, i_156, i_157, i_158, i_159, i_16, i_160, i_161, i_162, i_167, i_168, i_169, i_17, i_171, i_173, i_174, i_175, i_176, i_177, i_178, i_179, i_18, i_180, i_181, i_182, i_183, i_184, i_185, i_19, i_190, i_195, i_20, i_219, i_221, i_24, i_242, i_246, i_25, i_267, i_271, i_287, i_29, i_291, i_295, i_298, i_30, i_310, i_311, i_314, i_315, i_322, i_34, i_35, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_49, i_50, i_54, i_55, i_56, i_57, i_63, i_68, i_69, i_75, i_81, i_87, i_93, i_99;
  long l_100, l_101, l_135, l_136, l_137, l_163, l_164, l_165, l_21, l_22, l_26, l_27, l_31, l_316, l_317, l_318, l_32, l_36, l_37, l_51, l_52, l_58, l_59, l_60, l_64, l_65, l_70, l_71, l_72, l_76, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90, l_94, l_95, l_96;

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
  __local float adf_14[1];
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
    f_106  =  f_80 * f_86;
    i_107  =  (i_54 < 2) ? 1 : 0;
    i_108  =  (f_74 == 1.0F) ? 1 : 0;
    i_109  =  i_107 * i_108;
    f_110  =  1.0F - f_62;
    f_111  =  f_110 - f_67;
    f_112  =  1.0F - f_111;
    i_113  =  (i_54 < 5) ? 1 : 0;
    i_114  =  (i_54 == 9) ? 1 : 0;
    i_115  =  i_113 + i_114;
    i_116  =  (i_54 == 5) ? 1 : 0;
    i_117  =  (i_54 == 10) ? 1 : 0;
    i_118  =  i_116 + i_117;
    i_119  =  i_54 + -6;
    i_120  =  (i_119 < 0) ? 0 : 1;
    i_121  =  (i_119 < 3) ? 1 : 0;
    i_122  =  i_120 * i_121;
    i_123  =  (i_54 == 7) ? 1 : 0;
    i_124  =  (i_54 == 6) ? 1 : 0;
    i_125  =  (i_54 < 2) ? 0 : 1;
    i_126  =  (i_54 < 4) ? 1 : 0;
    i_127  =  i_125 * i_126;
    i_128  =  (i_54 < 9) ? 0 : 1;
    i_129  =  i_127 + i_128;
    i_130  =  i_49 * i_17;
    // BLOCK 2 MERGES [1 142 ]
    f_131  =  0.0F;
    f_132  =  0.0F;
    i_133  =  0;
    for(;i_133 < i_49;)
    {
      // BLOCK 3
      i_134  =  i_130 + i_133;
      l_135  =  (long) i_134;
      l_136  =  l_135 + 4L;
      l_137  =  l_136 << 2;
      ul_138  =  ul_6 + l_137;
      f_139  =  *((__global float *) ul_138);
      ul_140  =  ul_9 + l_137;
      f_141  =  *((__global float *) ul_140);
      b_142  =  i_54 == 2;
      if(b_142)
      {
        // BLOCK 4
        ul_143  =  ul_5 + l_137;
        f_144  =  *((__global float *) ul_143);
        f_145  =  f_144 - f_103;
        f_146  =  f_145;
      }  // B3
      else
      {
        // BLOCK 5
        ul_147  =  ul_8 + l_137;
        f_148  =  *((__global float *) ul_147);
        f_149  =  f_148 - f_105;
        f_146  =  f_149;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      b_150  =  i_54 < 9;
      if(b_150)
      {
        // BLOCK 7
        f_151  =  f_146;
      }  // B6
      else
      {
        // BLOCK 8
        i_152  =  i_49 + 31;
        i_153  =  i_152 >> 31;
        i_154  =  i_153 >> 27;
        i_155  =  i_154 + i_152;
        i_156  =  i_155 >> 5;
        i_157  =  i_156 * i_17;
        i_158  =  i_133 >> 31;
        i_159  =  i_158 >> 27;
        i_160  =  i_159 + i_133;
        i_161  =  i_160 >> 5;
        i_162  =  i_157 + i_161;
        l_163  =  (long) i_162;
        l_164  =  l_163 + 4L;
        l_165  =  l_164 << 2;
        ul_166  =  ul_12 + l_165;
        i_167  =  *((__global int *) ul_166);
        i_168  =  i_133 % 32;
        i_169  =  i_167 >> i_168;
        b_170  =  (i_169 & 1) == 0;
        if(b_170)
        {
          // BLOCK 9
          f_151  =  1.0F;
        }  // B8
        else
        {
          // BLOCK 10
          f_151  =  -1.0F;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [7 10 9 ]
      i_171  =  (f_151 == f_92) ? 1 : 0;
      f_172  =  (float) i_133;
      i_173  =  (f_98 < f_172) ? 0 : 1;
      i_174  =  i_171 * i_173;
      i_175  =  (f_92 < f_151) ? 1 : 0;
      i_176  =  i_174 + i_175;
      i_177  =  1 - i_176;
      i_178  =  i_177 * i_123;
      i_179  =  (f_92 < f_141) ? 0 : 1;
      i_180  =  i_124 * i_179;
      i_181  =  (f_151 < f_92) ? 1 : 0;
      i_182  =  i_129 * i_181;
      i_183  =  i_109 + i_182;
      i_184  =  i_180 + i_183;
      i_185  =  i_178 + i_184;
      b_186  =  i_185 == 1;
      if(b_186)
      {
        // BLOCK 12
        f_187  =  f_141;
      }  // B11
      else
      {
        // BLOCK 13
        f_187  =  f_139;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      b_188  =  i_185 == 1;
      if(b_188)
      {
        // BLOCK 15
        f_189  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_189  =  f_139;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_190  =  isless(f_151, f_92);
      if(i_190 == 1)
      {
        // BLOCK 18
        f_191  =  f_139;
      }  // B17
      else
      {
        // BLOCK 19
        f_191  =  0.0F;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_192  =  f_111 * f_139;
      b_193  =  i_54 == 10;
      if(b_193)
      {
        // BLOCK 21
        f_194  =  f_191;
      }  // B20
      else
      {
        // BLOCK 22
        f_194  =  f_192;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      i_195  =  isless(f_141, f_194);
      if(i_195 == 1)
      {
        // BLOCK 24
        f_196  =  f_141 / f_194;
        f_197  =  f_196;
      }  // B23
      else
      {
        // BLOCK 25
        f_197  =  1.0F;
      }  // B23
      // BLOCK 26 MERGES [25 24 ]
      b_198  =  i_54 < 2;
      if(b_198)
      {
        // BLOCK 27
        f_199  =  f_187;
      }  // B26
      else
      {
        // BLOCK 28
        f_200  =  fma(f_80, f_141, f_189);
        f_199  =  f_200;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      f_201  =  f_141 / f_111;
      f_202  =  fmin(f_139, f_201);
      f_203  =  f_86 * f_141;
      f_204  =  fmax(f_202, f_203);
      b_205  =  i_54 == 4;
      if(b_205)
      {
        // BLOCK 30
        f_206  =  f_204;
      }  // B29
      else
      {
        // BLOCK 31
        f_206  =  f_199;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      f_207  =  f_112 * f_139;
      f_208  =  fma(f_80, f_141, f_207);
      b_209  =  i_54 == 8;
      if(b_209)
      {
        // BLOCK 33
        f_210  =  f_208;
      }  // B32
      else
      {
        // BLOCK 34
        f_210  =  f_206;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_211  =  f_141 - f_139;
      f_212  =  fmax(0.0F, f_211);
      f_213  =  f_197 * f_139;
      f_214  =  fma(f_212, f_106, f_213);
      b_215  =  i_54 == 10;
      if(b_215)
      {
        // BLOCK 36
        f_216  =  f_214;
      }  // B35
      else
      {
        // BLOCK 37
        f_216  =  f_210;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      b_217  =  i_54 == 5;
      if(b_217)
      {
        // BLOCK 39
        f_218  =  f_214;
      }  // B38
      else
      {
        // BLOCK 40
        f_218  =  f_216;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      i_219  =  isless(f_151, f_92);
      if(i_219 == 1)
      {
        // BLOCK 42
        f_220  =  f_139;
      }  // B41
      else
      {
        // BLOCK 43
        f_220  =  0.0F;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      i_221  =  isless(0.0F, f_80);
      if(i_221 == 1)
      {
        // BLOCK 45
        f_222  =  f_141;
      }  // B44
      else
      {
        // BLOCK 46
        f_222  =  0.0F;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      f_223  =  f_218 - f_139;
      f_224  =  fmax(0.0F, f_223);
      b_225  =  i_54 < 2;
      if(b_225)
      {
        // BLOCK 48
        f_226  =  f_224;
      }  // B47
      else
      {
        // BLOCK 49
        f_227  =  f_80 * f_141;
        f_228  =  f_227 - f_220;
        f_229  =  fmax(0.0F, f_228);
        f_226  =  f_229;
      }  // B47
      // BLOCK 50 MERGES [48 49 ]
      b_230  =  i_54 == 4;
      if(b_230)
      {
        // BLOCK 51
        f_231  =  f_224;
      }  // B50
      else
      {
        // BLOCK 52
        f_231  =  f_226;
      }  // B50
      // BLOCK 53 MERGES [51 52 ]
      b_232  =  i_54 == 5;
      if(b_232)
      {
        // BLOCK 54
        f_233  =  f_212;
      }  // B53
      else
      {
        // BLOCK 55
        f_233  =  f_231;
      }  // B53
      // BLOCK 56 MERGES [54 55 ]
      b_234  =  i_54 == 10;
      if(b_234)
      {
        // BLOCK 57
        f_235  =  f_212;
      }  // B56
      else
      {
        // BLOCK 58
        f_235  =  f_233;
      }  // B56
      // BLOCK 59 MERGES [57 58 ]
      b_236  =  i_122 == 0;
      if(b_236)
      {
        // BLOCK 60
        f_237  =  f_235;
      }  // B59
      else
      {
        // BLOCK 61
        f_237  =  f_222;
      }  // B59
      // BLOCK 62 MERGES [61 60 ]
      b_238  =  i_185 == 1;
      if(b_238)
      {
        // BLOCK 63
        f_239  =  f_141;
      }  // B62
      else
      {
        // BLOCK 64
        f_239  =  f_139;
      }  // B62
      // BLOCK 65 MERGES [63 64 ]
      b_240  =  i_185 == 1;
      if(b_240)
      {
        // BLOCK 66
        f_241  =  0.0F;
      }  // B65
      else
      {
        // BLOCK 67
        f_241  =  f_139;
      }  // B65
      // BLOCK 68 MERGES [66 67 ]
      i_242  =  isless(f_151, f_92);
      if(i_242 == 1)
      {
        // BLOCK 69
        f_243  =  f_139;
      }  // B68
      else
      {
        // BLOCK 70
        f_243  =  0.0F;
      }  // B68
      // BLOCK 71 MERGES [69 70 ]
      b_244  =  i_54 == 10;
      if(b_244)
      {
        // BLOCK 72
        f_245  =  f_243;
      }  // B71
      else
      {
        // BLOCK 73
        f_245  =  f_192;
      }  // B71
      // BLOCK 74 MERGES [72 73 ]
      i_246  =  isless(f_141, f_245);
      if(i_246 == 1)
      {
        // BLOCK 75
        f_247  =  f_141 / f_245;
        f_248  =  f_247;
      }  // B74
      else
      {
        // BLOCK 76
        f_248  =  1.0F;
      }  // B74
      // BLOCK 77 MERGES [76 75 ]
      b_249  =  i_54 < 2;
      if(b_249)
      {
        // BLOCK 78
        f_250  =  f_239;
      }  // B77
      else
      {
        // BLOCK 79
        f_251  =  fma(f_80, f_141, f_241);
        f_250  =  f_251;
      }  // B77
      // BLOCK 80 MERGES [78 79 ]
      b_252  =  i_54 == 4;
      if(b_252)
      {
        // BLOCK 81
        f_253  =  f_204;
      }  // B80
      else
      {
        // BLOCK 82
        f_253  =  f_250;
      }  // B80
      // BLOCK 83 MERGES [81 82 ]
      b_254  =  i_54 == 8;
      if(b_254)
      {
        // BLOCK 84
        f_255  =  f_208;
      }  // B83
      else
      {
        // BLOCK 85
        f_255  =  f_253;
      }  // B83
      // BLOCK 86 MERGES [84 85 ]
      f_256  =  f_248 * f_139;
      f_257  =  fma(f_212, f_106, f_256);
      b_258  =  i_54 == 10;
      if(b_258)
      {
        // BLOCK 87
        f_259  =  f_257;
      }  // B86
      else
      {
        // BLOCK 88
        f_259  =  f_255;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      b_260  =  i_54 == 5;
      if(b_260)
      {
        // BLOCK 90
        f_261  =  f_257;
      }  // B89
      else
      {
        // BLOCK 91
        f_261  =  f_259;
      }  // B89
      // BLOCK 92 MERGES [90 91 ]
      ul_262  =  ul_0 + l_137;
      *((__global float *) ul_262)  =  f_261;
      b_263  =  i_185 == 1;
      if(b_263)
      {
        // BLOCK 93
        f_264  =  f_141;
      }  // B92
      else
      {
        // BLOCK 94
        f_264  =  f_139;
      }  // B92
      // BLOCK 95 MERGES [93 94 ]
      b_265  =  i_185 == 1;
      if(b_265)
      {
        // BLOCK 96
        f_266  =  0.0F;
      }  // B95
      else
      {
        // BLOCK 97
        f_266  =  f_139;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      i_267  =  isless(f_151, f_92);
      if(i_267 == 1)
      {
        // BLOCK 99
        f_268  =  f_139;
      }  // B98
      else
      {
        // BLOCK 100
        f_268  =  0.0F;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      b_269  =  i_54 == 10;
      if(b_269)
      {
        // BLOCK 102
        f_270  =  f_268;
      }  // B101
      else
      {
        // BLOCK 103
        f_270  =  f_192;
      }  // B101
      // BLOCK 104 MERGES [102 103 ]
      i_271  =  isless(f_141, f_270);
      if(i_271 == 1)
      {
        // BLOCK 105
        f_272  =  f_141 / f_270;
        f_273  =  f_272;
      }  // B104
      else
      {
        // BLOCK 106
        f_273  =  1.0F;
      }  // B104
      // BLOCK 107 MERGES [106 105 ]
      b_274  =  i_54 < 2;
      if(b_274)
      {
        // BLOCK 108
        f_275  =  f_264;
      }  // B107
      else
      {
        // BLOCK 109
        f_276  =  fma(f_80, f_141, f_266);
        f_275  =  f_276;
      }  // B107
      // BLOCK 110 MERGES [108 109 ]
      b_277  =  i_54 == 4;
      if(b_277)
      {
        // BLOCK 111
        f_278  =  f_204;
      }  // B110
      else
      {
        // BLOCK 112
        f_278  =  f_275;
      }  // B110
      // BLOCK 113 MERGES [111 112 ]
      b_279  =  i_54 == 8;
      if(b_279)
      {
        // BLOCK 114
        f_280  =  f_208;
      }  // B113
      else
      {
        // BLOCK 115
        f_280  =  f_278;
      }  // B113
      // BLOCK 116 MERGES [114 115 ]
      f_281  =  f_273 * f_139;
      f_282  =  fma(f_212, f_106, f_281);
      b_283  =  i_54 == 10;
      if(b_283)
      {
        // BLOCK 117
        f_284  =  f_282;
      }  // B116
      else
      {
        // BLOCK 118
        f_284  =  f_280;
      }  // B116
      // BLOCK 119 MERGES [117 118 ]
      b_285  =  i_54 == 5;
      if(b_285)
      {
        // BLOCK 120
        f_286  =  f_282;
      }  // B119
      else
      {
        // BLOCK 121
        f_286  =  f_284;
      }  // B119
      // BLOCK 122 MERGES [120 121 ]
      i_287  =  isless(f_286, f_139);
      if(i_287 == 1)
      {
        // BLOCK 123
        f_288  =  f_286 / f_139;
        f_289  =  f_288;
      }  // B122
      else
      {
        // BLOCK 124
        f_289  =  1.0F;
      }  // B122
      // BLOCK 125 MERGES [124 123 ]
      b_290  =  i_118 == 1;
      if(b_290)
      {
        // BLOCK 126
        i_291  =  isless(f_151, f_92);
        if(i_291 == 1)
        {
          // BLOCK 127
          f_292  =  f_139;
        }  // B126
        else
        {
          // BLOCK 128
          f_292  =  0.0F;
        }  // B126
        // BLOCK 129 MERGES [127 128 ]
        b_293  =  i_54 == 10;
        if(b_293)
        {
          // BLOCK 130
          f_294  =  f_292;
        }  // B129
        else
        {
          // BLOCK 131
          f_294  =  f_192;
        }  // B129
        // BLOCK 132 MERGES [130 131 ]
        i_295  =  isless(f_141, f_294);
        if(i_295 == 1)
        {
          // BLOCK 133
          f_296  =  f_141 / f_294;
          f_297  =  f_296;
        }  // B132
        else
        {
          // BLOCK 134
          f_297  =  1.0F;
        }  // B132
      }  // B125
      else
      {
        // BLOCK 135
        i_298  =  1 - i_185;
        f_299  =  (float) i_298;
        f_297  =  f_299;
      }  // B125
      // BLOCK 136 MERGES [134 135 133 ]
      b_300  =  i_54 == 8;
      if(b_300)
      {
        // BLOCK 137
        f_301  =  f_112;
      }  // B136
      else
      {
        // BLOCK 138
        f_301  =  f_297;
      }  // B136
      // BLOCK 139 MERGES [137 138 ]
      b_302  =  i_115 == 1;
      if(b_302)
      {
        // BLOCK 140
        f_303  =  f_289;
      }  // B139
      else
      {
        // BLOCK 141
        f_303  =  f_301;
      }  // B139
      // BLOCK 142 MERGES [140 141 ]
      ul_304  =  ul_1 + l_137;
      *((__global float *) ul_304)  =  f_303;
      ul_305  =  ul_2 + l_137;
      *((__global float *) ul_305)  =  f_237;
      f_306  =  f_237 - f_132;
      f_307  =  f_131 + f_306;
      f_308  =  f_307 - f_131;
      f_309  =  f_308 - f_306;
      i_310  =  i_133 + 1;
      f_131  =  f_307;
      f_132  =  f_309;
      i_133  =  i_310;
    }  // B2
    // BLOCK 143
    adf_14[0]  =  f_131;
    i_311  =  isless(0.0F, f_131);
    if(i_311 == 1)
    {
      // BLOCK 144
      f_312  =  1.0F / f_131;
      f_313  =  f_312;
    }  // B143
    else
    {
      // BLOCK 145
      f_313  =  0.0F;
    }  // B143
    // BLOCK 146 MERGES [144 145 ]
    // BLOCK 147 MERGES [146 148 ]
    i_314  =  0;
    for(;i_314 < i_49;)
    {
      // BLOCK 148
      i_315  =  i_130 + i_314;
      l_316  =  (long) i_315;
      l_317  =  l_316 + 4L;
      l_318  =  l_317 << 2;
      ul_319  =  ul_2 + l_318;
      f_320  =  *((__global float *) ul_319);
      f_321  =  f_313 * f_320;
      *((__global float *) ul_319)  =  f_321;
      i_322  =  i_314 + 1;
      i_314  =  i_322;
    }  // B147
    // BLOCK 149
  }  // B0
  else
  {
    // BLOCK 150
  }  // B0
  // BLOCK 151 MERGES [150 149 ]
  return;
}  //  kernel
