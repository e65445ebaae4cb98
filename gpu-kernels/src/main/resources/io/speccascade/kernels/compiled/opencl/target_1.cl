#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_11, *ul_117, *ul_119, *ul_12, *ul_122, *ul_126, *ul_14, *ul_2, *ul_205, *ul_22, *ul_235, *ul_236, *ul_250, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_121, b_144, b_146, b_152, b_159, b_163, b_167, b_177, b_182, b_184, b_186, b_188, b_190, b_194, b_197, b_199, b_201, b_206, b_208, b_212, b_215, b_217, b_219, b_226, b_231, b_233, b_46;
  float f_101, f_102, f_103, f_110, f_111, f_118, f_120, f_123, f_124, f_125, f_127, f_128, f_130, f_145, f_147, f_148, f_149, f_151, f_153, f_154, f_155, f_156, f_157, f_158, f_160, f_161, f_162, f_164, f_165, f_166, f_168, f_169, f_170, f_172, f_174, f_175, f_176, f_178, f_179, f_180, f_181, f_183, f_185, f_187, f_189, f_191, f_193, f_195, f_196, f_198, f_200, f_202, f_203, f_204, f_207, f_209, f_211, f_213, f_214, f_216, f_218, f_220, f_221, f_222, f_224, f_225, f_228, f_230, f_232, f_234, f_237, f_238, f_239, f_240, f_243, f_244, f_251, f_252, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_97;
  int i_100, i_104, i_105, i_106, i_107, i_108, i_109, i_112, i_113, i_129, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_15, i_150, i_16, i_17, i_171, i_173, i_18, i_19, i_192, i_210, i_223, i_227, i_229, i_23, i_24, i_241, i_242, i_245, i_246, i_253, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_98, i_99;
  long l_114, l_115, l_116, l_20, l_21, l_247, l_248, l_249, l_25, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

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
    l_66  =  (long) i_65;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_11 + l_68;
    f_70  =  *((__global float *) ul_69);
    i_71  =  i_65 + 6;
    l_72  =  (long) i_71;
    l_73  =  l_72 << 2;
    ul_74  =  ul_11 + l_73;
    f_75  =  *((__global float *) ul_74);
    i_76  =  i_65 + 7;
    l_77  =  (long) i_76;
    l_78  =  l_77 << 2;
    ul_79  =  ul_11 + l_78;
    f_80  =  *((__global float *) ul_79);
    i_81  =  i_65 + 4;
    l_82  =  (long) i_81;
    l_83  =  l_82 + 4L;
    l_84  =  l_83 << 2;
    ul_85  =  ul_11 + l_84;
    f_86  =  *((__global float *) ul_85);
    i_87  =  i_65 + 5;
    l_88  =  (long) i_87;
    l_89  =  l_88 + 4L;
    l_90  =  l_89 << 2;
    ul_91  =  ul_11 + l_90;
    f_92  =  *((__global float *) ul_91);
    ul_93  =  ul_7 + l_73;
    f_94  =  *((__global float *) ul_93);
    ul_95  =  ul_10 + l_73;
    f_96  =  *((__global float *) ul_95);
    f_97  =  f_75 * f_80;
    i_98  =  (i_53 < 6) ? 1 : 0;
    i_99  =  (f_70 == 1.0F) ? 1 : 0;
    i_100  =  i_98 * i_99;
    f_101  =  1.0F - f_59;
    f_102  =  f_101 - f_64;
    f_103  =  1.0F - f_102;
    i_104  =  (i_53 == 12) ? 1 : 0;
    i_105  =  (i_53 == 11) ? 1 : 0;
    i_106  =  (i_53 < 6) ? 0 : 1;
    i_107  =  (i_53 < 9) ? 1 : 0;
    i_108  =  i_106 * i_107;
    i_109  =  i_48 * i_16;
    // BLOCK 2 MERGES [1 101 ]
    f_110  =  0.0F;
    f_111  =  0.0F;
    i_112  =  0;
    for(;i_112 < i_48;)
    {
      // BLOCK 3
      i_113  =  i_109 + i_112;
      l_114  =  (long) i_113;
      l_115  =  l_114 + 4L;
      l_116  =  l_115 << 2;
      ul_117  =  ul_6 + l_116;
      f_118  =  *((__global float *) ul_117);
      ul_119  =  ul_9 + l_116;
      f_120  =  *((__global float *) ul_119);
      b_121  =  i_53 == 6;
      if(b_121)
      {
        // BLOCK 4
        ul_122  =  ul_5 + l_116;
        f_123  =  *((__global float *) ul_122);
        f_124  =  f_123 - f_94;
        f_125  =  f_124;
      }  // B3
      else
      {
        // BLOCK 5
        ul_126  =  ul_8 + l_116;
        f_127  =  *((__global float *) ul_126);
        f_128  =  f_127 - f_96;
        f_125  =  f_128;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_129  =  (f_125 == f_86) ? 1 : 0;
      f_130  =  (float) i_112;
      i_131  =  (f_92 < f_130) ? 0 : 1;
      i_132  =  i_129 * i_131;
      i_133  =  (f_86 < f_125) ? 1 : 0;
      i_134  =  i_132 + i_133;
      i_135  =  1 - i_134;
      i_136  =  i_135 * i_104;
      i_137  =  (f_86 < f_120) ? 0 : 1;
      i_138  =  i_105 * i_137;
      i_139  =  (f_125 < f_86) ? 1 : 0;
      i_140  =  i_108 * i_139;
      i_141  =  i_100 + i_140;
      i_142  =  i_138 + i_141;
      i_143  =  i_136 + i_142;
      b_144  =  i_143 == 1;
      if(b_144)
      {
        // BLOCK 7
        f_145  =  f_120;
      }  // B6
      else
      {
        // BLOCK 8
        f_145  =  f_118;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      b_146  =  i_143 == 1;
      if(b_146)
      {
        // BLOCK 10
        f_147  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_147  =  f_118;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      f_148  =  f_102 * f_118;
      f_149  =  f_120 / f_148;
      i_150  =  isless(f_120, f_148);
      if(i_150 == 1)
      {
        // BLOCK 13
        f_151  =  f_149;
      }  // B12
      else
      {
        // BLOCK 14
        f_151  =  1.0F;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      b_152  =  i_53 < 6;
      if(b_152)
      {
        // BLOCK 16
        f_153  =  f_145;
      }  // B15
      else
      {
        // BLOCK 17
        f_154  =  fma(f_75, f_120, f_147);
        f_153  =  f_154;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_155  =  f_120 / f_102;
      f_156  =  fmin(f_118, f_155);
      f_157  =  f_80 * f_120;
      f_158  =  fmax(f_156, f_157);
      b_159  =  i_53 == 9;
      if(b_159)
      {
        // BLOCK 19
        f_160  =  f_158;
      }  // B18
      else
      {
        // BLOCK 20
        f_160  =  f_153;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_161  =  f_103 * f_118;
      f_162  =  fma(f_75, f_120, f_161);
      b_163  =  i_53 == 13;
      if(b_163)
      {
        // BLOCK 22
        f_164  =  f_162;
      }  // B21
      else
      {
        // BLOCK 23
        f_164  =  f_160;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_165  =  f_120 - f_118;
      f_166  =  fmax(0.0F, f_165);
      b_167  =  i_53 == 10;
      if(b_167)
      {
        // BLOCK 25
        f_168  =  f_166 * f_97;
        f_169  =  fma(f_151, f_118, f_168);
        f_170  =  f_169;
      }  // B24
      else
      {
        // BLOCK 26
        f_170  =  f_164;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_171  =  isless(f_125, f_86);
      if(i_171 == 1)
      {
        // BLOCK 28
        f_172  =  f_118;
      }  // B27
      else
      {
        // BLOCK 29
        f_172  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      i_173  =  isless(0.0F, f_75);
      if(i_173 == 1)
      {
        // BLOCK 31
        f_174  =  f_120;
      }  // B30
      else
      {
        // BLOCK 32
        f_174  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_175  =  f_170 - f_118;
      f_176  =  fmax(0.0F, f_175);
      b_177  =  i_53 < 6;
      if(b_177)
      {
        // BLOCK 34
        f_178  =  f_176;
      }  // B33
      else
      {
        // BLOCK 35
        f_179  =  f_75 * f_120;
        f_180  =  f_179 - f_172;
        f_181  =  fmax(0.0F, f_180);
        f_178  =  f_181;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      b_182  =  i_53 == 9;
      if(b_182)
      {
        // BLOCK 37
        f_183  =  f_176;
      }  // B36
      else
      {
        // BLOCK 38
        f_183  =  f_178;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      b_184  =  i_53 == 10;
      if(b_184)
      {
        // BLOCK 40
        f_185  =  f_166;
      }  // B39
      else
      {
        // BLOCK 41
        f_185  =  f_183;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      b_186  =  i_53 < 11;
      if(b_186)
      {
        // BLOCK 43
        f_187  =  f_185;
      }  // B42
      else
      {
        // BLOCK 44
        f_187  =  f_174;
      }  // B42
      // BLOCK 45 MERGES [44 43 ]
      b_188  =  i_143 == 1;
      if(b_188)
      {
        // BLOCK 46
        f_189  =  f_120;
      }  // B45
      else
      {
        // BLOCK 47
        f_189  =  f_118;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      b_190  =  i_143 == 1;
      if(b_190)
      {
        // BLOCK 49
        f_191  =  0.0F;
      }  // B48
      else
      {
        // BLOCK 50
        f_191  =  f_118;
      }  // B48
      // BLOCK 51 MERGES [49 50 ]
      i_192  =  isless(f_120, f_148);
      if(i_192 == 1)
      {
        // BLOCK 52
        f_193  =  f_149;
      }  // B51
      else
      {
        // BLOCK 53
        f_193  =  1.0F;
      }  // B51
      // BLOCK 54 MERGES [53 52 ]
      b_194  =  i_53 < 6;
      if(b_194)
      {
        // BLOCK 55
        f_195  =  f_189;
      }  // B54
      else
      {
        // BLOCK 56
        f_196  =  fma(f_75, f_120, f_191);
        f_195  =  f_196;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      b_197  =  i_53 == 9;
      if(b_197)
      {
        // BLOCK 58
        f_198  =  f_158;
      }  // B57
      else
      {
        // BLOCK 59
        f_198  =  f_195;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      b_199  =  i_53 == 13;
      if(b_199)
      {
        // BLOCK 61
        f_200  =  f_162;
      }  // B60
      else
      {
        // BLOCK 62
        f_200  =  f_198;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      b_201  =  i_53 == 10;
      if(b_201)
      {
        // BLOCK 64
        f_202  =  f_193 * f_118;
        f_203  =  fma(f_166, f_97, f_202);
        f_204  =  f_203;
      }  // B63
      else
      {
        // BLOCK 65
        f_204  =  f_200;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      ul_205  =  ul_0 + l_116;
      *((__global float *) ul_205)  =  f_204;
      b_206  =  i_143 == 1;
      if(b_206)
      {
        // BLOCK 67
        f_207  =  f_120;
      }  // B66
      else
      {
        // BLOCK 68
        f_207  =  f_118;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      b_208  =  i_143 == 1;
      if(b_208)
      {
        // BLOCK 70
        f_209  =  0.0F;
      }  // B69
      else
      {
        // BLOCK 71
        f_209  =  f_118;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_210  =  isless(f_120, f_148);
      if(i_210 == 1)
      {
        // BLOCK 73
        f_211  =  f_149;
      }  // B72
      else
      {
        // BLOCK 74
        f_211  =  1.0F;
      }  // B72
      // BLOCK 75 MERGES [74 73 ]
      b_212  =  i_53 < 6;
      if(b_212)
      {
        // BLOCK 76
        f_213  =  f_207;
      }  // B75
      else
      {
        // BLOCK 77
        f_214  =  fma(f_75, f_120, f_209);
        f_213  =  f_214;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      b_215  =  i_53 == 9;
      if(b_215)
      {
        // BLOCK 79
        f_216  =  f_158;
      }  // B78
      else
      {
        // BLOCK 80
        f_216  =  f_213;
      }  // B78
      // BLOCK 81 MERGES [79 80 ]
      b_217  =  i_53 == 13;
      if(b_217)
      {
        // BLOCK 82
        f_218  =  f_162;
      }  // B81
      else
      {
        // BLOCK 83
        f_218  =  f_216;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      b_219  =  i_53 == 10;
      if(b_219)
      {
        // BLOCK 85
        f_220  =  f_211 * f_118;
        f_221  =  fma(f_166, f_97, f_220);
        f_222  =  f_221;
      }  // B84
      else
      {
        // BLOCK 86
        f_222  =  f_218;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_223  =  isless(f_222, f_118);
      if(i_223 == 1)
      {
        // BLOCK 88
        f_224  =  f_222 / f_118;
        f_225  =  f_224;
      }  // B87
      else
      {
        // BLOCK 89
        f_225  =  1.0F;
      }  // B87
      // BLOCK 90 MERGES [89 88 ]
      b_226  =  i_53 == 10;
      if(b_226)
      {
        // BLOCK 91
        i_227  =  isless(f_120, f_148);
        if(i_227 == 1)
        {
          // BLOCK 92
          f_228  =  f_149;
        }  // B91
        else
        {
          // BLOCK 93
          f_228  =  1.0F;
        }  // B91
      }  // B90
      else
      {
        // BLOCK 94
        i_229  =  1 - i_143;
        f_230  =  (float) i_229;
        f_228  =  f_230;
      }  // B90
      // BLOCK 95 MERGES [93 94 92 ]
      b_231  =  i_53 == 13;
      if(b_231)
      {
        // BLOCK 96
        f_232  =  f_103;
      }  // B95
      else
      {
        // BLOCK 97
        f_232  =  f_228;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      b_233  =  i_53 < 10;
      if(b_233)
      {
        // BLOCK 99
        f_234  =  f_225;
      }  // B98
      else
      {
        // BLOCK 100
        f_234  =  f_232;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      ul_235  =  ul_1 + l_116;
      *((__global float *) ul_235)  =  f_234;
      ul_236  =  ul_2 + l_116;
      *((__global float *) ul_236)  =  f_187;
      f_237  =  f_187 - f_111;
      f_238  =  f_110 + f_237;
      f_239  =  f_238 - f_110;
      f_240  =  f_239 - f_237;
      i_241  =  i_112 + 1;
      f_110  =  f_238;
      f_111  =  f_240;
      i_112  =  i_241;
    }  // B2
    // BLOCK 102
    adf_13[0]  =  f_110;
    i_242  =  isless(0.0F, f_110);
    if(i_242 == 1)
    {
      // BLOCK 103
      f_243  =  1.0F / f_110;
      f_244  =  f_243;
    }  // B102
    else
    {
      // BLOCK 104
      f_244  =  0.0F;
    }  // B102
    // BLOCK 105 MERGES [103 104 ]
    // BLOCK 106 MERGES [105 107 ]
    i_245  =  0;
    for(;i_245 < i_48;)
    {
      // BLOCK 107
      i_246  =  i_109 + i_245;
      l_247  =  (long) i_246;
      l_248  =  l_247 + 4L;
      l_249  =  l_248 << 2;
      ul_250  =  ul_2 + l_249;
      f_251  =  *((__global float *) ul_250);
      f_252  =  f_244 * f_251;
      *((__global float *) ul_250)  =  f_252;
      i_253  =  i_245 + 1;
      i_245  =  i_253;
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
