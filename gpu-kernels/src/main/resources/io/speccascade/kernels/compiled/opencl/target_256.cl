#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_101, *ul_11, *ul_115, *ul_117, *ul_12, *ul_120, *ul_124, *ul_14, *ul_2, *ul_215, *ul_22, *ul_245, *ul_246, *ul_27, *ul_273, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_7, *ul_70, *ul_76, *ul_8, *ul_82, *ul_88, *ul_9, *ul_94, *ul_99;
  bool b_110, b_119, b_150, b_152, b_160, b_167, b_172, b_177, b_187, b_192, b_194, b_196, b_198, b_200, b_204, b_207, b_209, b_211, b_216, b_218, b_222, b_225, b_227, b_229, b_236, b_241, b_243, b_255, b_268, b_46;
  float f_100, f_102, f_105, f_106, f_116, f_118, f_121, f_122, f_123, f_125, f_126, f_128, f_151, f_153, f_154, f_155, f_156, f_157, f_159, f_161, f_162, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_171, f_173, f_174, f_175, f_176, f_178, f_179, f_180, f_182, f_184, f_185, f_186, f_188, f_189, f_190, f_191, f_193, f_195, f_197, f_199, f_201, f_203, f_205, f_206, f_208, f_210, f_212, f_213, f_214, f_217, f_219, f_221, f_223, f_224, f_226, f_228, f_230, f_231, f_232, f_234, f_235, f_238, f_240, f_242, f_244, f_247, f_248, f_249, f_250, f_251, f_252, f_256, f_258, f_259, f_261, f_263, f_264, f_274, f_275, f_59, f_64, f_71, f_77, f_83, f_89, f_95;
  int i_103, i_104, i_107, i_108, i_109, i_111, i_127, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_144, i_145, i_146, i_147, i_148, i_149, i_15, i_158, i_16, i_17, i_18, i_181, i_183, i_19, i_202, i_220, i_23, i_233, i_237, i_239, i_24, i_253, i_254, i_257, i_260, i_262, i_265, i_266, i_267, i_269, i_276, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_66, i_72, i_78, i_84, i_90, i_96;
  long l_112, l_113, l_114, l_20, l_21, l_25, l_26, l_270, l_271, l_272, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_67, l_68, l_69, l_73, l_74, l_75, l_79, l_80, l_81, l_85, l_86, l_87, l_91, l_92, l_93, l_97, l_98;

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
  ul_12  =  sizes;
  __local float adf_13[256];
  ul_14  =  ul_12 + 20L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  get_group_id(0);
  i_17  =  i_16 / i_15;
  i_18  =  i_17 << 5;
  i_19  =  i_18 + 23;
  l_20  =  (long) i_19;
  l_21  =  l_20 << 2;
  ul_22  =  ul_3 + l_21;
  i_23  =  *((__global int *) ul_22);
  i_24  =  i_18 + 24;
  l_25  =  (long) i_24;
  l_26  =  l_25 << 2;
  ul_27  =  ul_3 + l_26;
  i_28  =  *((__global int *) ul_27);
  i_29  =  i_18 + 21;
  l_30  =  (long) i_29;
  l_31  =  l_30 << 2;
  ul_32  =  ul_3 + l_31;
  i_33  =  *((__global int *) ul_32);
  i_34  =  i_18 + 29;
  l_35  =  (long) i_34;
  l_36  =  l_35 << 2;
  ul_37  =  ul_3 + l_36;
  i_38  =  *((__global int *) ul_37);
  i_39  =  *((__global int *) ul_14);
  i_40  =  1 - i_38;
  i_41  =  i_40 * i_33;
  i_42  =  i_16 % i_39;
  i_43  =  min(i_23, i_28);
  i_44  =  (i_42 < i_43) ? 1 : 0;
  i_45  =  i_41 * i_44;
  b_46  =  i_45 == 1;
  if(b_46)
  {
    // BLOCK 1
    ul_47  =  ul_12 + 24L;
    i_48  =  *((__global int *) ul_47);
    i_49  =  i_18 + 6;
    l_50  =  (long) i_49;
    l_51  =  l_50 << 2;
    ul_52  =  ul_3 + l_51;
    i_53  =  *((__global int *) ul_52);
    i_54  =  i_17 << 4;
    l_55  =  (long) i_54;
    l_56  =  l_55 + 4L;
    l_57  =  l_56 << 2;
    ul_58  =  ul_4 + l_57;
    f_59  =  *((__global float *) ul_58);
    i_60  =  i_54 + 12;
    l_61  =  (long) i_60;
    l_62  =  l_61 << 2;
    ul_63  =  ul_4 + l_62;
    f_64  =  *((__global float *) ul_63);
    i_65  =  i_16 << 3;
    i_66  =  i_65 + i_16;
    l_67  =  (long) i_66;
    l_68  =  l_67 + 4L;
    l_69  =  l_68 << 2;
    ul_70  =  ul_11 + l_69;
    f_71  =  *((__global float *) ul_70);
    i_72  =  i_66 + 2;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_11 + l_75;
    f_77  =  *((__global float *) ul_76);
    i_78  =  i_66 + 3;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_11 + l_81;
    f_83  =  *((__global float *) ul_82);
    i_84  =  i_66 + 4;
    l_85  =  (long) i_84;
    l_86  =  l_85 + 4L;
    l_87  =  l_86 << 2;
    ul_88  =  ul_11 + l_87;
    f_89  =  *((__global float *) ul_88);
    i_90  =  i_66 + 5;
    l_91  =  (long) i_90;
    l_92  =  l_91 + 4L;
    l_93  =  l_92 << 2;
    ul_94  =  ul_11 + l_93;
    f_95  =  *((__global float *) ul_94);
    i_96  =  i_65 + 6;
    l_97  =  (long) i_96;
    l_98  =  l_97 << 2;
    ul_99  =  ul_7 + l_98;
    f_100  =  *((__global float *) ul_99);
    ul_101  =  ul_10 + l_98;
    f_102  =  *((__global float *) ul_101);
    i_103  =  i_48 * i_16;
    i_104  =  get_local_id(0);
    // BLOCK 2 MERGES [1 104 ]
    f_105  =  0.0F;
    f_106  =  0.0F;
    i_107  =  0;
    for(;i_107 < i_48;)
    {
      // BLOCK 3
      i_108  =  i_107 + 256;
      i_109  =  i_104 + i_107;
      b_110  =  i_109 < i_48;
      if(b_110)
      {
        // BLOCK 4
        i_111  =  i_103 + i_109;
        l_112  =  (long) i_111;
        l_113  =  l_112 + 4L;
        l_114  =  l_113 << 2;
        ul_115  =  ul_6 + l_114;
        f_116  =  *((__global float *) ul_115);
        ul_117  =  ul_9 + l_114;
        f_118  =  *((__global float *) ul_117);
        b_119  =  i_53 == 6;
        if(b_119)
        {
          // BLOCK 5
          ul_120  =  ul_5 + l_114;
          f_121  =  *((__global float *) ul_120);
          f_122  =  f_121 - f_100;
          f_123  =  f_122;
        }  // B4
        else
        {
          // BLOCK 6
          ul_124  =  ul_8 + l_114;
          f_125  =  *((__global float *) ul_124);
          f_126  =  f_125 - f_102;
          f_123  =  f_126;
        }  // B4
        // BLOCK 7 MERGES [5 6 ]
        i_127  =  (f_123 == f_89) ? 1 : 0;
        f_128  =  (float) i_109;
        i_129  =  (f_95 < f_128) ? 0 : 1;
        i_130  =  i_127 * i_129;
        i_131  =  (f_89 < f_123) ? 1 : 0;
        i_132  =  i_130 + i_131;
        i_133  =  1 - i_132;
        i_134  =  (i_53 == 12) ? 1 : 0;
        i_135  =  i_133 * i_134;
        i_136  =  (i_53 == 11) ? 1 : 0;
        i_137  =  (f_89 < f_118) ? 0 : 1;
        i_138  =  i_136 * i_137;
        i_139  =  (i_53 < 6) ? 1 : 0;
        i_140  =  (f_71 == 1.0F) ? 1 : 0;
        i_141  =  i_139 * i_140;
        i_142  =  (i_53 < 6) ? 0 : 1;
        i_143  =  (i_53 < 9) ? 1 : 0;
        i_144  =  i_142 * i_143;
        i_145  =  (f_123 < f_89) ? 1 : 0;
        i_146  =  i_144 * i_145;
        i_147  =  i_141 + i_146;
        i_148  =  i_138 + i_147;
        i_149  =  i_135 + i_148;
        b_150  =  i_149 == 1;
        if(b_150)
        {
          // BLOCK 8
          f_151  =  f_118;
        }  // B7
        else
        {
          // BLOCK 9
          f_151  =  f_116;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        b_152  =  i_149 == 1;
        if(b_152)
        {
          // BLOCK 11
          f_153  =  0.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_153  =  f_116;
        }  // B10
        // BLOCK 13 MERGES [11 12 ]
        f_154  =  1.0F - f_59;
        f_155  =  f_154 - f_64;
        f_156  =  f_155 * f_116;
        f_157  =  f_118 / f_156;
        i_158  =  isless(f_118, f_156);
        if(i_158 == 1)
        {
          // BLOCK 14
          f_159  =  f_157;
        }  // B13
        else
        {
          // BLOCK 15
          f_159  =  1.0F;
        }  // B13
        // BLOCK 16 MERGES [15 14 ]
        b_160  =  i_53 < 6;
        if(b_160)
        {
          // BLOCK 17
          f_161  =  f_151;
        }  // B16
        else
        {
          // BLOCK 18
          f_162  =  fma(f_77, f_118, f_153);
          f_161  =  f_162;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        f_163  =  f_118 / f_155;
        f_164  =  fmin(f_116, f_163);
        f_165  =  f_83 * f_118;
        f_166  =  fmax(f_164, f_165);
        b_167  =  i_53 == 9;
        if(b_167)
        {
          // BLOCK 20
          f_168  =  f_166;
        }  // B19
        else
        {
          // BLOCK 21
          f_168  =  f_161;
        }  // B19
        // BLOCK 22 MERGES [20 21 ]
        f_169  =  1.0F - f_155;
        f_170  =  f_169 * f_116;
        f_171  =  fma(f_77, f_118, f_170);
        b_172  =  i_53 == 13;
        if(b_172)
        {
          // BLOCK 23
          f_173  =  f_171;
        }  // B22
        else
        {
          // BLOCK 24
          f_173  =  f_168;
        }  // B22
        // BLOCK 25 MERGES [23 24 ]
        f_174  =  f_118 - f_116;
        f_175  =  fmax(0.0F, f_174);
        f_176  =  f_77 * f_83;
        b_177  =  i_53 == 10;
        if(b_177)
        {
          // BLOCK 26
          f_178  =  f_175 * f_176;
          f_179  =  fma(f_159, f_116, f_178);
          f_180  =  f_179;
        }  // B25
        else
        {
          // BLOCK 27
          f_180  =  f_173;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        i_181  =  isless(f_123, f_89);
        if(i_181 == 1)
        {
          // BLOCK 29
          f_182  =  f_116;
        }  // B28
        else
        {
          // BLOCK 30
          f_182  =  0.0F;
        }  // B28
        // BLOCK 31 MERGES [29 30 ]
        i_183  =  isless(0.0F, f_77);
        if(i_183 == 1)
        {
          // BLOCK 32
          f_184  =  f_118;
        }  // B31
        else
        {
          // BLOCK 33
          f_184  =  0.0F;
        }  // B31
        // BLOCK 34 MERGES [32 33 ]
        f_185  =  f_180 - f_116;
        f_186  =  fmax(0.0F, f_185);
        b_187  =  i_53 < 6;
        if(b_187)
        {
          // BLOCK 35
          f_188  =  f_186;
        }  // B34
        else
        {
          // BLOCK 36
          f_189  =  f_77 * f_118;
          f_190  =  f_189 - f_182;
          f_191  =  fmax(0.0F, f_190);
          f_188  =  f_191;
        }  // B34
        // BLOCK 37 MERGES [35 36 ]
        b_192  =  i_53 == 9;
        if(b_192)
        {
          // BLOCK 38
          f_193  =  f_186;
        }  // B37
        else
        {
          // BLOCK 39
          f_193  =  f_188;
        }  // B37
        // BLOCK 40 MERGES [38 39 ]
        b_194  =  i_53 == 10;
        if(b_194)
        {
          // BLOCK 41
          f_195  =  f_175;
        }  // B40
        else
        {
          // BLOCK 42
          f_195  =  f_193;
        }  // B40
        // BLOCK 43 MERGES [41 42 ]
        b_196  =  i_53 < 11;
        if(b_196)
        {
          // BLOCK 44
          f_197  =  f_195;
        }  // B43
        else
        {
          // BLOCK 45
          f_197  =  f_184;
        }  // B43
        // BLOCK 46 MERGES [45 44 ]
        b_198  =  i_149 == 1;
        if(b_198)
        {
          // BLOCK 47
          f_199  =  f_118;
        }  // B46
        else
        {
          // BLOCK 48
          f_199  =  f_116;
        }  // B46
        // BLOCK 49 MERGES [47 48 ]
        b_200  =  i_149 == 1;
        if(b_200)
        {
          // BLOCK 50
          f_201  =  0.0F;
        }  // B49
        else
        {
          // BLOCK 51
          f_201  =  f_116;
        }  // B49
        // BLOCK 52 MERGES [50 51 ]
        i_202  =  isless(f_118, f_156);
        if(i_202 == 1)
        {
          // BLOCK 53
          f_203  =  f_157;
        }  // B52
        else
        {
          // BLOCK 54
          f_203  =  1.0F;
        }  // B52
        // BLOCK 55 MERGES [54 53 ]
        b_204  =  i_53 < 6;
        if(b_204)
        {
          // BLOCK 56
          f_205  =  f_199;
        }  // B55
        else
        {
          // BLOCK 57
          f_206  =  fma(f_77, f_118, f_201);
          f_205  =  f_206;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        b_207  =  i_53 == 9;
        if(b_207)
        {
          // BLOCK 59
          f_208  =  f_166;
        }  // B58
        else
        {
          // BLOCK 60
          f_208  =  f_205;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        b_209  =  i_53 == 13;
        if(b_209)
        {
          // BLOCK 62
          f_210  =  f_171;
        }  // B61
        else
        {
          // BLOCK 63
          f_210  =  f_208;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        b_211  =  i_53 == 10;
        if(b_211)
        {
          // BLOCK 65
          f_212  =  f_203 * f_116;
          f_213  =  fma(f_175, f_176, f_212);
          f_214  =  f_213;
        }  // B64
        else
        {
          // BLOCK 66
          f_214  =  f_210;
        }  // B64
        // BLOCK 67 MERGES [65 66 ]
        ul_215  =  ul_0 + l_114;
        *((__global float *) ul_215)  =  f_214;
        b_216  =  i_149 == 1;
        if(b_216)
        {
          // BLOCK 68
          f_217  =  f_118;
        }  // B67
        else
        {
          // BLOCK 69
          f_217  =  f_116;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        b_218  =  i_149 == 1;
        if(b_218)
        {
          // BLOCK 71
          f_219  =  0.0F;
        }  // B70
        else
        {
          // BLOCK 72
          f_219  =  f_116;
        }  // B70
        // BLOCK 73 MERGES [71 72 ]
        i_220  =  isless(f_118, f_156);
        if(i_220 == 1)
        {
          // BLOCK 74
          f_221  =  f_157;
        }  // B73
        else
        {
          // BLOCK 75
          f_221  =  1.0F;
        }  // B73
        // BLOCK 76 MERGES [75 74 ]
        b_222  =  i_53 < 6;
        if(b_222)
        {
          // BLOCK 77
          f_223  =  f_217;
        }  // B76
        else
        {
          // BLOCK 78
          f_224  =  fma(f_77, f_118, f_219);
          f_223  =  f_224;
        }  // B76
        // BLOCK 79 MERGES [77 78 ]
        b_225  =  i_53 == 9;
        if(b_225)
        {
          // BLOCK 80
          f_226  =  f_166;
        }  // B79
        else
        {
          // BLOCK 81
          f_226  =  f_223;
        }  // B79
        // BLOCK 82 MERGES [80 81 ]
        b_227  =  i_53 == 13;
        if(b_227)
        {
          // BLOCK 83
          f_228  =  f_171;
        }  // B82
        else
        {
          // BLOCK 84
          f_228  =  f_226;
        }  // B82
        // BLOCK 85 MERGES [83 84 ]
        b_229  =  i_53 == 10;
        if(b_229)
        {
          // BLOCK 86
          f_230  =  f_221 * f_116;
          f_231  =  fma(f_175, f_176, f_230);
          f_232  =  f_231;
        }  // B85
        else
        {
          // BLOCK 87
          f_232  =  f_228;
        }  // B85
        // BLOCK 88 MERGES [86 87 ]
        i_233  =  isless(f_232, f_116);
        if(i_233 == 1)
        {
          // BLOCK 89
          f_234  =  f_232 / f_116;
          f_235  =  f_234;
        }  // B88
        else
        {
          // BLOCK 90
          f_235  =  1.0F;
        }  // B88
        // BLOCK 91 MERGES [90 89 ]
        b_236  =  i_53 == 10;
        if(b_236)
        {
          // BLOCK 92
          i_237  =  isless(f_118, f_156);
          if(i_237 == 1)
          {
            // BLOCK 93
            f_238  =  f_157;
          }  // B92
          else
          {
            // BLOCK 94
            f_238  =  1.0F;
          }  // B92
        }  // B91
        else
        {
          // BLOCK 95
          i_239  =  1 - i_149;
          f_240  =  (float) i_239;
          f_238  =  f_240;
        }  // B91
        // BLOCK 96 MERGES [94 95 93 ]
        b_241  =  i_53 == 13;
        if(b_241)
        {
          // BLOCK 97
          f_242  =  f_169;
        }  // B96
        else
        {
          // BLOCK 98
          f_242  =  f_238;
        }  // B96
        // BLOCK 99 MERGES [97 98 ]
        b_243  =  i_53 < 10;
        if(b_243)
        {
          // BLOCK 100
          f_244  =  f_235;
        }  // B99
        else
        {
          // BLOCK 101
          f_244  =  f_242;
        }  // B99
        // BLOCK 102 MERGES [100 101 ]
        ul_245  =  ul_1 + l_114;
        *((__global float *) ul_245)  =  f_244;
        ul_246  =  ul_2 + l_114;
        *((__global float *) ul_246)  =  f_197;
        f_247  =  f_197 - f_106;
        f_248  =  f_105 + f_247;
        f_249  =  f_248 - f_105;
        f_250  =  f_249 - f_247;
        f_251  =  f_248;
        f_252  =  f_250;
      }  // B3
      else
      {
        // BLOCK 103
        f_251  =  f_105;
        f_252  =  f_106;
      }  // B3
      // BLOCK 104 MERGES [103 102 ]
      i_253  =  i_108;
      f_105  =  f_251;
      f_106  =  f_252;
      i_107  =  i_253;
    }  // B2
    // BLOCK 105
    adf_13[i_104]  =  f_105;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 106 MERGES [105 110 ]
    i_254  =  128;
    for(;i_254 >= 1;)
    {
      // BLOCK 107
      b_255  =  i_104 < i_254;
      if(b_255)
      {
        // BLOCK 108
        f_256  =  adf_13[i_104];
        i_257  =  i_254 + i_104;
        f_258  =  adf_13[i_257];
        f_259  =  f_256 + f_258;
        adf_13[i_104]  =  f_259;
      }  // B107
      else
      {
        // BLOCK 109
      }  // B107
      // BLOCK 110 MERGES [109 108 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_260  =  i_254 >> 1;
      i_254  =  i_260;
    }  // B106
    // BLOCK 111
    f_261  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_262  =  isless(0.0F, f_261);
    if(i_262 == 1)
    {
      // BLOCK 112
      f_263  =  1.0F / f_261;
      f_264  =  f_263;
    }  // B111
    else
    {
      // BLOCK 113
      f_264  =  0.0F;
    }  // B111
    // BLOCK 114 MERGES [112 113 ]
    // BLOCK 115 MERGES [114 119 ]
    i_265  =  0;
    for(;i_265 < i_48;)
    {
      // BLOCK 116
      i_266  =  i_265 + 256;
      i_267  =  i_265 + i_104;
      b_268  =  i_267 < i_48;
      if(b_268)
      {
        // BLOCK 117
        i_269  =  i_103 + i_267;
        l_270  =  (long) i_269;
        l_271  =  l_270 + 4L;
        l_272  =  l_271 << 2;
        ul_273  =  ul_2 + l_272;
        f_274  =  *((__global float *) ul_273);
        f_275  =  f_264 * f_274;
        *((__global float *) ul_273)  =  f_275;
      }  // B116
      else
      {
        // BLOCK 118
      }  // B116
      // BLOCK 119 MERGES [118 117 ]
      i_276  =  i_266;
      i_265  =  i_276;
    }  // B115
    // BLOCK 120
  }  // B0
  else
  {
    // BLOCK 121
  }  // B0
  // BLOCK 122 MERGES [121 120 ]
  return;
}  //  kernel
