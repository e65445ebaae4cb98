#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_109, *ul_11, *ul_111, *ul_114, *ul_118, *ul_12, *ul_14, *ul_2, *ul_202, *ul_22, *ul_228, *ul_229, *ul_256, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_104, b_113, b_144, b_146, b_154, b_161, b_166, b_176, b_181, b_183, b_185, b_187, b_189, b_193, b_196, b_198, b_203, b_205, b_209, b_212, b_214, b_221, b_226, b_238, b_251, b_46;
  float f_100, f_110, f_112, f_115, f_116, f_117, f_119, f_120, f_122, f_145, f_147, f_148, f_149, f_150, f_151, f_153, f_155, f_156, f_157, f_158, f_159, f_160, f_162, f_163, f_164, f_165, f_167, f_168, f_169, f_171, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_182, f_184, f_186, f_188, f_190, f_192, f_194, f_195, f_197, f_199, f_200, f_201, f_204, f_206, f_208, f_210, f_211, f_213, f_215, f_216, f_217, f_219, f_220, f_223, f_225, f_227, f_230, f_231, f_232, f_233, f_234, f_235, f_239, f_241, f_242, f_244, f_246, f_247, f_257, f_258, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_99;
  int i_101, i_102, i_103, i_105, i_121, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_15, i_152, i_16, i_17, i_170, i_172, i_18, i_19, i_191, i_207, i_218, i_222, i_224, i_23, i_236, i_237, i_24, i_240, i_243, i_245, i_248, i_249, i_250, i_252, i_259, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_97, i_98;
  long l_106, l_107, l_108, l_20, l_21, l_25, l_253, l_254, l_255, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

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
    i_97  =  i_48 * i_16;
    i_98  =  get_local_id(0);
    // BLOCK 2 MERGES [1 92 ]
    f_99  =  0.0F;
    f_100  =  0.0F;
    i_101  =  0;
    for(;i_101 < i_48;)
    {
      // BLOCK 3
      i_102  =  i_101 + 256;
      i_103  =  i_98 + i_101;
      b_104  =  i_103 < i_48;
      if(b_104)
      {
        // BLOCK 4
        i_105  =  i_97 + i_103;
        l_106  =  (long) i_105;
        l_107  =  l_106 + 4L;
        l_108  =  l_107 << 2;
        ul_109  =  ul_6 + l_108;
        f_110  =  *((__global float *) ul_109);
        ul_111  =  ul_9 + l_108;
        f_112  =  *((__global float *) ul_111);
        b_113  =  i_53 == 6;
        if(b_113)
        {
          // BLOCK 5
          ul_114  =  ul_5 + l_108;
          f_115  =  *((__global float *) ul_114);
          f_116  =  f_115 - f_94;
          f_117  =  f_116;
        }  // B4
        else
        {
          // BLOCK 6
          ul_118  =  ul_8 + l_108;
          f_119  =  *((__global float *) ul_118);
          f_120  =  f_119 - f_96;
          f_117  =  f_120;
        }  // B4
        // BLOCK 7 MERGES [5 6 ]
        i_121  =  (f_117 == f_86) ? 1 : 0;
        f_122  =  (float) i_103;
        i_123  =  (f_92 < f_122) ? 0 : 1;
        i_124  =  i_121 * i_123;
        i_125  =  (f_86 < f_117) ? 1 : 0;
        i_126  =  i_124 + i_125;
        i_127  =  1 - i_126;
        i_128  =  (i_53 == 12) ? 1 : 0;
        i_129  =  i_127 * i_128;
        i_130  =  (i_53 == 11) ? 1 : 0;
        i_131  =  (f_86 < f_112) ? 0 : 1;
        i_132  =  i_130 * i_131;
        i_133  =  (i_53 < 6) ? 1 : 0;
        i_134  =  (f_70 == 1.0F) ? 1 : 0;
        i_135  =  i_133 * i_134;
        i_136  =  (i_53 < 6) ? 0 : 1;
        i_137  =  (i_53 < 9) ? 1 : 0;
        i_138  =  i_136 * i_137;
        i_139  =  (f_117 < f_86) ? 1 : 0;
        i_140  =  i_138 * i_139;
        i_141  =  i_135 + i_140;
        i_142  =  i_132 + i_141;
        i_143  =  i_129 + i_142;
        b_144  =  i_143 == 1;
        if(b_144)
        {
          // BLOCK 8
          f_145  =  f_112;
        }  // B7
        else
        {
          // BLOCK 9
          f_145  =  f_110;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        b_146  =  i_143 == 1;
        if(b_146)
        {
          // BLOCK 11
          f_147  =  0.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_147  =  f_110;
        }  // B10
        // BLOCK 13 MERGES [11 12 ]
        f_148  =  1.0F - f_59;
        f_149  =  f_148 - f_64;
        f_150  =  f_149 * f_110;
        f_151  =  f_112 / f_150;
        i_152  =  isless(f_112, f_150);
        if(i_152 == 1)
        {
          // BLOCK 14
          f_153  =  f_151;
        }  // B13
        else
        {
          // BLOCK 15
          f_153  =  1.0F;
        }  // B13
        // BLOCK 16 MERGES [15 14 ]
        b_154  =  i_53 < 6;
        if(b_154)
        {
          // BLOCK 17
          f_155  =  f_145;
        }  // B16
        else
        {
          // BLOCK 18
          f_156  =  fma(f_75, f_112, f_147);
          f_155  =  f_156;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        f_157  =  f_112 / f_149;
        f_158  =  fmin(f_110, f_157);
        f_159  =  f_80 * f_112;
        f_160  =  fmax(f_158, f_159);
        b_161  =  i_53 == 9;
        if(b_161)
        {
          // BLOCK 20
          f_162  =  f_160;
        }  // B19
        else
        {
          // BLOCK 21
          f_162  =  f_155;
        }  // B19
        // BLOCK 22 MERGES [20 21 ]
        f_163  =  f_112 - f_110;
        f_164  =  fmax(0.0F, f_163);
        f_165  =  f_75 * f_80;
        b_166  =  i_53 == 10;
        if(b_166)
        {
          // BLOCK 23
          f_167  =  f_164 * f_165;
          f_168  =  fma(f_153, f_110, f_167);
          f_169  =  f_168;
        }  // B22
        else
        {
          // BLOCK 24
          f_169  =  f_162;
        }  // B22
        // BLOCK 25 MERGES [23 24 ]
        i_170  =  isless(f_117, f_86);
        if(i_170 == 1)
        {
          // BLOCK 26
          f_171  =  f_110;
        }  // B25
        else
        {
          // BLOCK 27
          f_171  =  0.0F;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        i_172  =  isless(0.0F, f_75);
        if(i_172 == 1)
        {
          // BLOCK 29
          f_173  =  f_112;
        }  // B28
        else
        {
          // BLOCK 30
          f_173  =  0.0F;
        }  // B28
        // BLOCK 31 MERGES [29 30 ]
        f_174  =  f_169 - f_110;
        f_175  =  fmax(0.0F, f_174);
        b_176  =  i_53 < 6;
        if(b_176)
        {
          // BLOCK 32
          f_177  =  f_175;
        }  // B31
        else
        {
          // BLOCK 33
          f_178  =  f_75 * f_112;
          f_179  =  f_178 - f_171;
          f_180  =  fmax(0.0F, f_179);
          f_177  =  f_180;
        }  // B31
        // BLOCK 34 MERGES [32 33 ]
        b_181  =  i_53 == 9;
        if(b_181)
        {
          // BLOCK 35
          f_182  =  f_175;
        }  // B34
        else
        {
          // BLOCK 36
          f_182  =  f_177;
        }  // B34
        // BLOCK 37 MERGES [35 36 ]
        b_183  =  i_53 == 10;
        if(b_183)
        {
          // BLOCK 38
          f_184  =  f_164;
        }  // B37
        else
        {
          // BLOCK 39
          f_184  =  f_182;
        }  // B37
        // BLOCK 40 MERGES [38 39 ]
        b_185  =  i_53 < 11;
        if(b_185)
        {
          // BLOCK 41
          f_186  =  f_184;
        }  // B40
        else
        {
          // BLOCK 42
          f_186  =  f_173;
        }  // B40
        // BLOCK 43 MERGES [42 41 ]
        b_187  =  i_143 == 1;
        if(b_187)
        {
          // BLOCK 44
          f_188  =  f_112;
        }  // B43
        else
        {
          // BLOCK 45
          f_188  =  f_110;
        }  // B43
        // BLOCK 46 MERGES [44 45 ]
        b_189  =  i_143 == 1;
        if(b_189)
        {
          // BLOCK 47
          f_190  =  0.0F;
        }  // B46
        else
        {
          // BLOCK 48
          f_190  =  f_110;
        }  // B46
        // BLOCK 49 MERGES [47 48 ]
        i_191  =  isless(f_112, f_150);
        if(i_191 == 1)
        {
          // BLOCK 50
          f_192  =  f_151;
        }  // B49
        else
        {
          // BLOCK 51
          f_192  =  1.0F;
        }  // B49
        // BLOCK 52 MERGES [51 50 ]
        b_193  =  i_53 < 6;
        if(b_193)
        {
          // BLOCK 53
          f_194  =  f_188;
        }  // B52
        else
        {
          // BLOCK 54
          f_195  =  fma(f_75, f_112, f_190);
          f_194  =  f_195;
        }  // B52
        // BLOCK 55 MERGES [53 54 ]
        b_196  =  i_53 == 9;
        if(b_196)
        {
          // BLOCK 56
          f_197  =  f_160;
        }  // B55
        else
        {
          // BLOCK 57
          f_197  =  f_194;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        b_198  =  i_53 == 10;
        if(b_198)
        {
          // BLOCK 59
          f_199  =  f_192 * f_110;
          f_200  =  fma(f_164, f_165, f_199);
          f_201  =  f_200;
        }  // B58
        else
        {
          // BLOCK 60
          f_201  =  f_197;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        ul_202  =  ul_0 + l_108;
        *((__global float *) ul_202)  =  f_201;
        b_203  =  i_143 == 1;
        if(b_203)
        {
          // BLOCK 62
          f_204  =  f_112;
        }  // B61
        else
        {
          // BLOCK 63
          f_204  =  f_110;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        b_205  =  i_143 == 1;
        if(b_205)
        {
          // BLOCK 65
          f_206  =  0.0F;
        }  // B64
        else
        {
          // BLOCK 66
          f_206  =  f_110;
        }  // B64
        // BLOCK 67 MERGES [65 66 ]
        i_207  =  isless(f_112, f_150);
        if(i_207 == 1)
        {
          // BLOCK 68
          f_208  =  f_151;
        }  // B67
        else
        {
          // BLOCK 69
          f_208  =  1.0F;
        }  // B67
        // BLOCK 70 MERGES [69 68 ]
        b_209  =  i_53 < 6;
        if(b_209)
        {
          // BLOCK 71
          f_210  =  f_204;
        }  // B70
        else
        {
          // BLOCK 72
          f_211  =  fma(f_75, f_112, f_206);
          f_210  =  f_211;
        }  // B70
        // BLOCK 73 MERGES [71 72 ]
        b_212  =  i_53 == 9;
        if(b_212)
        {
          // BLOCK 74
          f_213  =  f_160;
        }  // B73
        else
        {
          // BLOCK 75
          f_213  =  f_210;
        }  // B73
        // BLOCK 76 MERGES [74 75 ]
        b_214  =  i_53 == 10;
        if(b_214)
        {
          // BLOCK 77
          f_215  =  f_208 * f_110;
          f_216  =  fma(f_164, f_165, f_215);
          f_217  =  f_216;
        }  // B76
        else
        {
          // BLOCK 78
          f_217  =  f_213;
        }  // B76
        // BLOCK 79 MERGES [77 78 ]
        i_218  =  isless(f_217, f_110);
        if(i_218 == 1)
        {
          // BLOCK 80
          f_219  =  f_217 / f_110;
          f_220  =  f_219;
        }  // B79
        else
        {
          // BLOCK 81
          f_220  =  1.0F;
        }  // B79
        // BLOCK 82 MERGES [81 80 ]
        b_221  =  i_53 == 10;
        if(b_221)
        {
          // BLOCK 83
          i_222  =  isless(f_112, f_150);
          if(i_222 == 1)
          {
            // BLOCK 84
            f_223  =  f_151;
          }  // B83
          else
          {
            // BLOCK 85
            f_223  =  1.0F;
          }  // B83
        }  // B82
        else
        {
          // BLOCK 86
          i_224  =  1 - i_143;
          f_225  =  (float) i_224;
          f_223  =  f_225;
        }  // B82
        // BLOCK 87 MERGES [85 86 84 ]
        b_226  =  i_53 < 10;
        if(b_226)
        {
          // BLOCK 88
          f_227  =  f_220;
        }  // B87
        else
        {
          // BLOCK 89
          f_227  =  f_223;
        }  // B87
        // BLOCK 90 MERGES [88 89 ]
        ul_228  =  ul_1 + l_108;
        *((__global float *) ul_228)  =  f_227;
        ul_229  =  ul_2 + l_108;
        *((__global float *) ul_229)  =  f_186;
        f_230  =  f_186 - f_100;
        f_231  =  f_99 + f_230;
        f_232  =  f_231 - f_99;
        f_233  =  f_232 - f_230;
        f_234  =  f_231;
        f_235  =  f_233;
      }  // B3
      else
      {
        // BLOCK 91
        f_234  =  f_99;
        f_235  =  f_100;
      }  // B3
      // BLOCK 92 MERGES [91 90 ]
      i_236  =  i_102;
      f_99  =  f_234;
      f_100  =  f_235;
      i_101  =  i_236;
    }  // B2
    // BLOCK 93
    adf_13[i_98]  =  f_99;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 94 MERGES [93 98 ]
    i_237  =  128;
    for(;i_237 >= 1;)
    {
      // BLOCK 95
      b_238  =  i_98 < i_237;
      if(b_238)
      {
        // BLOCK 96
        f_239  =  adf_13[i_98];
        i_240  =  i_237 + i_98;
        f_241  =  adf_13[i_240];
        f_242  =  f_239 + f_241;
        adf_13[i_98]  =  f_242;
      }  // B95
      else
      {
        // BLOCK 97
      }  // B95
      // BLOCK 98 MERGES [97 96 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_243  =  i_237 >> 1;
      i_237  =  i_243;
    }  // B94
    // BLOCK 99
    f_244  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_245  =  isless(0.0F, f_244);
    if(i_245 == 1)
    {
      // BLOCK 100
      f_246  =  1.0F / f_244;
      f_247  =  f_246;
    }  // B99
    else
    {
      // BLOCK 101
      f_247  =  0.0F;
    }  // B99
    // BLOCK 102 MERGES [100 101 ]
    // BLOCK 103 MERGES [102 107 ]
    i_248  =  0;
    for(;i_248 < i_48;)
    {
      // BLOCK 104
      i_249  =  i_248 + 256;
      i_250  =  i_248 + i_98;
      b_251  =  i_250 < i_48;
      if(b_251)
      {
        // BLOCK 105
        i_252  =  i_97 + i_250;
        l_253  =  (long) i_252;
        l_254  =  l_253 + 4L;
        l_255  =  l_254 << 2;
        ul_256  =  ul_2 + l_255;
        f_257  =  *((__global float *) ul_256);
        f_258  =  f_247 * f_257;
        *((__global float *) ul_256)  =  f_258;
      }  // B104
      else
      {
        // BLOCK 106
      }  // B104
      // BLOCK 107 MERGES [106 105 ]
      i_259  =  i_249;
      i_248  =  i_259;
    }  // B103
    // BLOCK 108
  }  // B0
  else
  {
    // BLOCK 109
  }  // B0
  // BLOCK 110 MERGES [109 108 ]
  return;
}  //  kernel
