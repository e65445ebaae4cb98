#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_101, *ul_11, *ul_12, *ul_123, *ul_125, *ul_128, *ul_132, *ul_14, *ul_2, *ul_211, *ul_22, *ul_241, *ul_242, *ul_256, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_7, *ul_70, *ul_76, *ul_8, *ul_82, *ul_88, *ul_9, *ul_94, *ul_99;
  bool b_127, b_150, b_152, b_158, b_165, b_169, b_173, b_183, b_188, b_190, b_192, b_194, b_196, b_200, b_203, b_205, b_207, b_212, b_214, b_218, b_221, b_223, b_225, b_232, b_237, b_239, b_46;
  float f_100, f_102, f_103, f_107, f_108, f_109, f_116, f_117, f_124, f_126, f_129, f_130, f_131, f_133, f_134, f_136, f_151, f_153, f_154, f_155, f_157, f_159, f_160, f_161, f_162, f_163, f_164, f_166, f_167, f_168, f_170, f_171, f_172, f_174, f_175, f_176, f_178, f_180, f_181, f_182, f_184, f_185, f_186, f_187, f_189, f_191, f_193, f_195, f_197, f_199, f_201, f_202, f_204, f_206, f_208, f_209, f_210, f_213, f_215, f_217, f_219, f_220, f_222, f_224, f_226, f_227, f_228, f_230, f_231, f_234, f_236, f_238, f_240, f_243, f_244, f_245, f_246, f_249, f_250, f_257, f_258, f_59, f_64, f_71, f_77, f_83, f_89, f_95;
  int i_104, i_105, i_106, i_110, i_111, i_112, i_113, i_114, i_115, i_118, i_119, i_135, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_144, i_145, i_146, i_147, i_148, i_149, i_15, i_156, i_16, i_17, i_177, i_179, i_18, i_19, i_198, i_216, i_229, i_23, i_233, i_235, i_24, i_247, i_248, i_251, i_252, i_259, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_66, i_72, i_78, i_84, i_90, i_96;
  long l_120, l_121, l_122, l_20, l_21, l_25, l_253, l_254, l_255, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_67, l_68, l_69, l_73, l_74, l_75, l_79, l_80, l_81, l_85, l_86, l_87, l_91, l_92, l_93, l_97, l_98;

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
  __local float adf_13[1];
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
    f_103  =  f_77 * f_83;
    i_104  =  (i_53 < 6) ? 1 : 0;
    i_105  =  (f_71 == 1.0F) ? 1 : 0;
    i_106  =  i_104 * i_105;
    f_107  =  1.0F - f_59;
    f_108  =  f_107 - f_64;
    f_109  =  1.0F - f_108;
    i_110  =  (i_53 == 12) ? 1 : 0;
    i_111  =  (i_53 == 11) ? 1 : 0;
    i_112  =  (i_53 < 6) ? 0 : 1;
    i_113  =  (i_53 < 9) ? 1 : 0;
    i_114  =  i_112 * i_113;
    i_115  =  i_48 * i_16;
    // BLOCK 2 MERGES [1 101 ]
    f_116  =  0.0F;
    f_117  =  0.0F;
    i_118  =  0;
    for(;i_118 < i_48;)
    {
      // BLOCK 3
      i_119  =  i_115 + i_118;
      l_120  =  (long) i_119;
      l_121  =  l_120 + 4L;
      l_122  =  l_121 << 2;
      ul_123  =  ul_6 + l_122;
      f_124  =  *((__global float *) ul_123);
      ul_125  =  ul_9 + l_122;
      f_126  =  *((__global float *) ul_125);
      b_127  =  i_53 == 6;
      if(b_127)
      {
        // BLOCK 4
        ul_128  =  ul_5 + l_122;
        f_129  =  *((__global float *) ul_128);
        f_130  =  f_129 - f_100;
        f_131  =  f_130;
      }  // B3
      else
      {
        // BLOCK 5
        ul_132  =  ul_8 + l_122;
        f_133  =  *((__global float *) ul_132);
        f_134  =  f_133 - f_102;
        f_131  =  f_134;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_135  =  (f_131 == f_89) ? 1 : 0;
      f_136  =  (float) i_118;
      i_137  =  (f_95 < f_136) ? 0 : 1;
      i_138  =  i_135 * i_137;
      i_139  =  (f_89 < f_131) ? 1 : 0;
      i_140  =  i_138 + i_139;
      i_141  =  1 - i_140;
      i_142  =  i_141 * i_110;
      i_143  =  (f_89 < f_126) ? 0 : 1;
      i_144  =  i_111 * i_143;
      i_145  =  (f_131 < f_89) ? 1 : 0;
      i_146  =  i_114 * i_145;
      i_147  =  i_106 + i_146;
      i_148  =  i_144 + i_147;
      i_149  =  i_142 + i_148;
      b_150  =  i_149 == 1;
      if(b_150)
      {
        // BLOCK 7
        f_151  =  f_126;
      }  // B6
      else
      {
        // BLOCK 8
        f_151  =  f_124;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      b_152  =  i_149 == 1;
      if(b_152)
      {
        // BLOCK 10
        f_153  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_153  =  f_124;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      f_154  =  f_108 * f_124;
      f_155  =  f_126 / f_154;
      i_156  =  isless(f_126, f_154);
      if(i_156 == 1)
      {
        // BLOCK 13
        f_157  =  f_155;
      }  // B12
      else
      {
        // BLOCK 14
        f_157  =  1.0F;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      b_158  =  i_53 < 6;
      if(b_158)
      {
        // BLOCK 16
        f_159  =  f_151;
      }  // B15
      else
      {
        // BLOCK 17
        f_160  =  fma(f_77, f_126, f_153);
        f_159  =  f_160;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_161  =  f_126 / f_108;
      f_162  =  fmin(f_124, f_161);
      f_163  =  f_83 * f_126;
      f_164  =  fmax(f_162, f_163);
      b_165  =  i_53 == 9;
      if(b_165)
      {
        // BLOCK 19
        f_166  =  f_164;
      }  // B18
      else
      {
        // BLOCK 20
        f_166  =  f_159;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_167  =  f_109 * f_124;
      f_168  =  fma(f_77, f_126, f_167);
      b_169  =  i_53 == 13;
      if(b_169)
      {
        // BLOCK 22
        f_170  =  f_168;
      }  // B21
      else
      {
        // BLOCK 23
        f_170  =  f_166;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_171  =  f_126 - f_124;
      f_172  =  fmax(0.0F, f_171);
      b_173  =  i_53 == 10;
      if(b_173)
      {
        // BLOCK 25
        f_174  =  f_172 * f_103;
        f_175  =  fma(f_157, f_124, f_174);
        f_176  =  f_175;
      }  // B24
      else
      {
        // BLOCK 26
        f_176  =  f_170;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_177  =  isless(f_131, f_89);
      if(i_177 == 1)
      {
        // BLOCK 28
        f_178  =  f_124;
      }  // B27
      else
      {
        // BLOCK 29
        f_178  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      i_179  =  isless(0.0F, f_77);
      if(i_179 == 1)
      {
        // BLOCK 31
        f_180  =  f_126;
      }  // B30
      else
      {
        // BLOCK 32
        f_180  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_181  =  f_176 - f_124;
      f_182  =  fmax(0.0F, f_181);
      b_183  =  i_53 < 6;
      if(b_183)
      {
        // BLOCK 34
        f_184  =  f_182;
      }  // B33
      else
      {
        // BLOCK 35
        f_185  =  f_77 * f_126;
        f_186  =  f_185 - f_178;
        f_187  =  fmax(0.0F, f_186);
        f_184  =  f_187;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      b_188  =  i_53 == 9;
      if(b_188)
      {
        // BLOCK 37
        f_189  =  f_182;
      }  // B36
      else
      {
        // BLOCK 38
        f_189  =  f_184;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      b_190  =  i_53 == 10;
      if(b_190)
      {
        // BLOCK 40
        f_191  =  f_172;
      }  // B39
      else
      {
        // BLOCK 41
        f_191  =  f_189;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      b_192  =  i_53 < 11;
      if(b_192)
      {
        // BLOCK 43
        f_193  =  f_191;
      }  // B42
      else
      {
        // BLOCK 44
        f_193  =  f_180;
      }  // B42
      // BLOCK 45 MERGES [44 43 ]
      b_194  =  i_149 == 1;
      if(b_194)
      {
        // BLOCK 46
        f_195  =  f_126;
      }  // B45
      else
      {
        // BLOCK 47
        f_195  =  f_124;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      b_196  =  i_149 == 1;
      if(b_196)
      {
        // BLOCK 49
        f_197  =  0.0F;
      }  // B48
      else
      {
        // BLOCK 50
        f_197  =  f_124;
      }  // B48
      // BLOCK 51 MERGES [49 50 ]
      i_198  =  isless(f_126, f_154);
      if(i_198 == 1)
      {
        // BLOCK 52
        f_199  =  f_155;
      }  // B51
      else
      {
        // BLOCK 53
        f_199  =  1.0F;
      }  // B51
      // BLOCK 54 MERGES [53 52 ]
      b_200  =  i_53 < 6;
      if(b_200)
      {
        // BLOCK 55
        f_201  =  f_195;
      }  // B54
      else
      {
        // BLOCK 56
        f_202  =  fma(f_77, f_126, f_197);
        f_201  =  f_202;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      b_203  =  i_53 == 9;
      if(b_203)
      {
        // BLOCK 58
        f_204  =  f_164;
      }  // B57
      else
      {
        // BLOCK 59
        f_204  =  f_201;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      b_205  =  i_53 == 13;
      if(b_205)
      {
        // BLOCK 61
        f_206  =  f_168;
      }  // B60
      else
      {
        // BLOCK 62
        f_206  =  f_204;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      b_207  =  i_53 == 10;
      if(b_207)
      {
        // BLOCK 64
        f_208  =  f_199 * f_124;
        f_209  =  fma(f_172, f_103, f_208);
        f_210  =  f_209;
      }  // B63
      else
      {
        // BLOCK 65
        f_210  =  f_206;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      ul_211  =  ul_0 + l_122;
      *((__global float *) ul_211)  =  f_210;
      b_212  =  i_149 == 1;
      if(b_212)
      {
        // BLOCK 67
        f_213  =  f_126;
      }  // B66
      else
      {
        // BLOCK 68
        f_213  =  f_124;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      b_214  =  i_149 == 1;
      if(b_214)
      {
        // BLOCK 70
        f_215  =  0.0F;
      }  // B69
      else
      {
        // BLOCK 71
        f_215  =  f_124;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_216  =  isless(f_126, f_154);
      if(i_216 == 1)
      {
        // BLOCK 73
        f_217  =  f_155;
      }  // B72
      else
      {
        // BLOCK 74
        f_217  =  1.0F;
      }  // B72
      // BLOCK 75 MERGES [74 73 ]
      b_218  =  i_53 < 6;
      if(b_218)
      {
        // BLOCK 76
        f_219  =  f_213;
      }  // B75
      else
      {
        // BLOCK 77
        f_220  =  fma(f_77, f_126, f_215);
        f_219  =  f_220;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      b_221  =  i_53 == 9;
      if(b_221)
      {
        // BLOCK 79
        f_222  =  f_164;
      }  // B78
      else
      {
        // BLOCK 80
        f_222  =  f_219;
      }  // B78
      // BLOCK 81 MERGES [79 80 ]
      b_223  =  i_53 == 13;
      if(b_223)
      {
        // BLOCK 82
        f_224  =  f_168;
      }  // B81
      else
      {
        // BLOCK 83
        f_224  =  f_222;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      b_225  =  i_53 == 10;
      if(b_225)
      {
        // BLOCK 85
        f_226  =  f_217 * f_124;
        f_227  =  fma(f_172, f_103, f_226);
        f_228  =  f_227;
      }  // B84
      else
      {
        // BLOCK 86
        f_228  =  f_224;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_229  =  isless(f_228, f_124);
      if(i_229 == 1)
      {
        // BLOCK 88
        f_230  =  f_228 / f_124;
        f_231  =  f_230;
      }  // B87
      else
      {
        // BLOCK 89
        f_231  =  1.0F;
      }  // B87
      // BLOCK 90 MERGES [89 88 ]
      b_232  =  i_53 == 10;
      if(b_232)
      {
        // BLOCK 91
        i_233  =  isless(f_126, f_154);
        if(i_233 == 1)
        {
          // BLOCK 92
          f_234  =  f_155;
        }  // B91
        else
        {
          // BLOCK 93
          f_234  =  1.0F;
        }  // B91
      }  // B90
      else
      {
        // BLOCK 94
        i_235  =  1 - i_149;
        f_236  =  (float) i_235;
        f_234  =  f_236;
      }  // B90
      // BLOCK 95 MERGES [93 94 92 ]
      b_237  =  i_53 == 13;
      if(b_237)
      {
        // BLOCK 96
        f_238  =  f_109;
      }  // B95
      else
      {
        // BLOCK 97
        f_238  =  f_234;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      b_239  =  i_53 < 10;
      if(b_239)
      {
        // BLOCK 99
        f_240  =  f_231;
      }  // B98
      else
      {
        // BLOCK 100
        f_240  =  f_238;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      ul_241  =  ul_1 + l_122;
      *((__global float *) ul_241)  =  f_240;
      ul_242  =  ul_2 + l_122;
      *((__global float *) ul_242)  =  f_193;
      f_243  =  f_193 - f_117;
      f_244  =  f_116 + f_243;
      f_245  =  f_244 - f_116;
      f_246  =  f_245 - f_243;
      i_247  =  i_118 + 1;
      f_116  =  f_244;
      f_117  =  f_246;
      i_118  =  i_247;
    }  // B2
    // BLOCK 102
    adf_13[0]  =  f_116;
    i_248  =  isless(0.0F, f_116);
    if(i_248 == 1)
    {
      // BLOCK 103
      f_249  =  1.0F / f_116;
      f_250  =  f_249;
    }  // B102
    else
    {
      // BLOCK 104
      f_250  =  0.0F;
    }  // B102
    // BLOCK 105 MERGES [103 104 ]
    // BLOCK 106 MERGES [105 107 ]
    i_251  =  0;
    for(;i_251 < i_48;)
    {
      // BLOCK 107
      i_252  =  i_115 + i_251;
      l_253  =  (long) i_252;
      l_254  =  l_253 + 4L;
      l_255  =  l_254 << 2;
      ul_256  =  ul_2 + l_255;
      f_257  =  *((__global float *) ul_256);
      f_258  =  f_250 * f_257;
      *((__global float *) ul_256)  =  f_258;
      i_259  =  i_251 + 1;
      i_251  =  i_259;
    }  // B106
    // BLOCK 108
  }  // B0
  else
  {
    // BLOCK 109
  }  // B0
  // BLOCK 110 MERGES [109 108 ]
  return;
}  //  kernel
