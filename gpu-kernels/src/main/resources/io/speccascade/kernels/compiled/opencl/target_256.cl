#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_108, *ul_11, *ul_110, *ul_113, *ul_117, *ul_12, *ul_14, *ul_2, *ul_201, *ul_22, *ul_227, *ul_228, *ul_251, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_103, b_112, b_143, b_145, b_153, b_160, b_165, b_175, b_180, b_182, b_184, b_186, b_188, b_192, b_195, b_197, b_202, b_204, b_208, b_211, b_213, b_220, b_225, b_233, b_246, b_46;
  float f_109, f_111, f_114, f_115, f_116, f_118, f_119, f_121, f_144, f_146, f_147, f_148, f_149, f_150, f_152, f_154, f_155, f_156, f_157, f_158, f_159, f_161, f_162, f_163, f_164, f_166, f_167, f_168, f_170, f_172, f_173, f_174, f_176, f_177, f_178, f_179, f_181, f_183, f_185, f_187, f_189, f_191, f_193, f_194, f_196, f_198, f_199, f_200, f_203, f_205, f_207, f_209, f_210, f_212, f_214, f_215, f_216, f_218, f_219, f_222, f_224, f_226, f_229, f_230, f_234, f_236, f_237, f_239, f_241, f_242, f_252, f_253, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_99;
  int i_100, i_101, i_102, i_104, i_120, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_15, i_151, i_16, i_169, i_17, i_171, i_18, i_19, i_190, i_206, i_217, i_221, i_223, i_23, i_231, i_232, i_235, i_238, i_24, i_240, i_243, i_244, i_245, i_247, i_254, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_97, i_98;
  long l_105, l_106, l_107, l_20, l_21, l_248, l_249, l_25, l_250, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

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
    i_100  =  0;
    for(;i_100 < i_48;)
    {
      // BLOCK 3
      i_101  =  i_100 + 256;
      i_102  =  i_98 + i_100;
      b_103  =  i_102 < i_48;
      if(b_103)
      {
        // BLOCK 4
        i_104  =  i_97 + i_102;
        l_105  =  (long) i_104;
        l_106  =  l_105 + 4L;
        l_107  =  l_106 << 2;
        ul_108  =  ul_6 + l_107;
        f_109  =  *((__global float *) ul_108);
        ul_110  =  ul_9 + l_107;
        f_111  =  *((__global float *) ul_110);
        b_112  =  i_53 == 6;
        if(b_112)
        {
          // BLOCK 5
          ul_113  =  ul_5 + l_107;
          f_114  =  *((__global float *) ul_113);
          f_115  =  f_114 - f_94;
          f_116  =  f_115;
        }  // B4
        else
        {
          // BLOCK 6
          ul_117  =  ul_8 + l_107;
          f_118  =  *((__global float *) ul_117);
          f_119  =  f_118 - f_96;
          f_116  =  f_119;
        }  // B4
        // BLOCK 7 MERGES [5 6 ]
        i_120  =  (f_116 == f_86) ? 1 : 0;
        f_121  =  (float) i_102;
        i_122  =  (f_92 < f_121) ? 0 : 1;
        i_123  =  i_120 * i_122;
        i_124  =  (f_86 < f_116) ? 1 : 0;
        i_125  =  i_123 + i_124;
        i_126  =  1 - i_125;
        i_127  =  (i_53 == 12) ? 1 : 0;
        i_128  =  i_126 * i_127;
        i_129  =  (i_53 == 11) ? 1 : 0;
        i_130  =  (f_86 < f_111) ? 0 : 1;
        i_131  =  i_129 * i_130;
        i_132  =  (i_53 < 6) ? 1 : 0;
        i_133  =  (f_70 == 1.0F) ? 1 : 0;
        i_134  =  i_132 * i_133;
        i_135  =  (i_53 < 6) ? 0 : 1;
        i_136  =  (i_53 < 9) ? 1 : 0;
        i_137  =  i_135 * i_136;
        i_138  =  (f_116 < f_86) ? 1 : 0;
        i_139  =  i_137 * i_138;
        i_140  =  i_134 + i_139;
        i_141  =  i_131 + i_140;
        i_142  =  i_128 + i_141;
        b_143  =  i_142 == 1;
        if(b_143)
        {
          // BLOCK 8
          f_144  =  f_111;
        }  // B7
        else
        {
          // BLOCK 9
          f_144  =  f_109;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        b_145  =  i_142 == 1;
        if(b_145)
        {
          // BLOCK 11
          f_146  =  0.0F;
        }  // B10
        else
        {
          // BLOCK 12
          f_146  =  f_109;
        }  // B10
        // BLOCK 13 MERGES [11 12 ]
        f_147  =  1.0F - f_59;
        f_148  =  f_147 - f_64;
        f_149  =  f_148 * f_109;
        f_150  =  f_111 / f_149;
        i_151  =  isless(f_111, f_149);
        if(i_151 == 1)
        {
          // BLOCK 14
          f_152  =  f_150;
        }  // B13
        else
        {
          // BLOCK 15
          f_152  =  1.0F;
        }  // B13
        // BLOCK 16 MERGES [15 14 ]
        b_153  =  i_53 < 6;
        if(b_153)
        {
          // BLOCK 17
          f_154  =  f_144;
        }  // B16
        else
        {
          // BLOCK 18
          f_155  =  fma(f_75, f_111, f_146);
          f_154  =  f_155;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        f_156  =  f_111 / f_148;
        f_157  =  fmin(f_109, f_156);
        f_158  =  f_80 * f_111;
        f_159  =  fmax(f_157, f_158);
        b_160  =  i_53 == 9;
        if(b_160)
        {
          // BLOCK 20
          f_161  =  f_159;
        }  // B19
        else
        {
          // BLOCK 21
          f_161  =  f_154;
        }  // B19
        // BLOCK 22 MERGES [20 21 ]
        f_162  =  f_111 - f_109;
        f_163  =  fmax(0.0F, f_162);
        f_164  =  f_75 * f_80;
        b_165  =  i_53 == 10;
        if(b_165)
        {
          // BLOCK 23
          f_166  =  f_163 * f_164;
          f_167  =  fma(f_152, f_109, f_166);
          f_168  =  f_167;
        }  // B22
        else
        {
          // BLOCK 24
          f_168  =  f_161;
        }  // B22
        // BLOCK 25 MERGES [23 24 ]
        i_169  =  isless(f_116, f_86);
        if(i_169 == 1)
        {
          // BLOCK 26
          f_170  =  f_109;
        }  // B25
        else
        {
          // BLOCK 27
          f_170  =  0.0F;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        i_171  =  isless(0.0F, f_75);
        if(i_171 == 1)
        {
          // BLOCK 29
          f_172  =  f_111;
        }  // B28
        else
        {
          // BLOCK 30
          f_172  =  0.0F;
        }  // B28
        // BLOCK 31 MERGES [29 30 ]
        f_173  =  f_168 - f_109;
        f_174  =  fmax(0.0F, f_173);
        b_175  =  i_53 < 6;
        if(b_175)
        {
          // BLOCK 32
          f_176  =  f_174;
        }  // B31
        else
        {
          // BLOCK 33
          f_177  =  f_75 * f_111;
          f_178  =  f_177 - f_170;
          f_179  =  fmax(0.0F, f_178);
          f_176  =  f_179;
        }  // B31
        // BLOCK 34 MERGES [32 33 ]
        b_180  =  i_53 == 9;
        if(b_180)
        {
          // BLOCK 35
          f_181  =  f_174;
        }  // B34
        else
        {
          // BLOCK 36
          f_181  =  f_176;
        }  // B34
        // BLOCK 37 MERGES [35 36 ]
        b_182  =  i_53 == 10;
        if(b_182)
        {
          // BLOCK 38
          f_183  =  f_163;
        }  // B37
        else
        {
          // BLOCK 39
          f_183  =  f_181;
        }  // B37
        // BLOCK 40 MERGES [38 39 ]
        b_184  =  i_53 < 11;
        if(b_184)
        {
          // BLOCK 41
          f_185  =  f_183;
        }  // B40
        else
        {
          // BLOCK 42
          f_185  =  f_172;
        }  // B40
        // BLOCK 43 MERGES [42 41 ]
        b_186  =  i_142 == 1;
        if(b_186)
        {
          // BLOCK 44
          f_187  =  f_111;
        }  // B43
        else
        {
          // BLOCK 45
          f_187  =  f_109;
        }  // B43
        // BLOCK 46 MERGES [44 45 ]
        b_188  =  i_142 == 1;
        if(b_188)
        {
          // BLOCK 47
          f_189  =  0.0F;
        }  // B46
        else
        {
          // BLOCK 48
          f_189  =  f_109;
        }  // B46
        // BLOCK 49 MERGES [47 48 ]
        i_190  =  isless(f_111, f_149);
        if(i_190 == 1)
        {
          // BLOCK 50
          f_191  =  f_150;
        }  // B49
        else
        {
          // BLOCK 51
          f_191  =  1.0F;
        }  // B49
        // BLOCK 52 MERGES [51 50 ]
        b_192  =  i_53 < 6;
        if(b_192)
        {
          // BLOCK 53
          f_193  =  f_187;
        }  // B52
        else
        {
          // BLOCK 54
          f_194  =  fma(f_75, f_111, f_189);
          f_193  =  f_194;
        }  // B52
        // BLOCK 55 MERGES [53 54 ]
        b_195  =  i_53 == 9;
        if(b_195)
        {
          // BLOCK 56
          f_196  =  f_159;
        }  // B55
        else
        {
          // BLOCK 57
          f_196  =  f_193;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        b_197  =  i_53 == 10;
        if(b_197)
        {
          // BLOCK 59
          f_198  =  f_191 * f_109;
          f_199  =  fma(f_163, f_164, f_198);
          f_200  =  f_199;
        }  // B58
        else
        {
          // BLOCK 60
          f_200  =  f_196;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        ul_201  =  ul_0 + l_107;
        *((__global float *) ul_201)  =  f_200;
        b_202  =  i_142 == 1;
        if(b_202)
        {
          // BLOCK 62
          f_203  =  f_111;
        }  // B61
        else
        {
          // BLOCK 63
          f_203  =  f_109;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        b_204  =  i_142 == 1;
        if(b_204)
        {
          // BLOCK 65
          f_205  =  0.0F;
        }  // B64
        else
        {
          // BLOCK 66
          f_205  =  f_109;
        }  // B64
        // BLOCK 67 MERGES [65 66 ]
        i_206  =  isless(f_111, f_149);
        if(i_206 == 1)
        {
          // BLOCK 68
          f_207  =  f_150;
        }  // B67
        else
        {
          // BLOCK 69
          f_207  =  1.0F;
        }  // B67
        // BLOCK 70 MERGES [69 68 ]
        b_208  =  i_53 < 6;
        if(b_208)
        {
          // BLOCK 71
          f_209  =  f_203;
        }  // B70
        else
        {
          // BLOCK 72
          f_210  =  fma(f_75, f_111, f_205);
          f_209  =  f_210;
        }  // B70
        // BLOCK 73 MERGES [71 72 ]
        b_211  =  i_53 == 9;
        if(b_211)
        {
          // BLOCK 74
          f_212  =  f_159;
        }  // B73
        else
        {
          // BLOCK 75
          f_212  =  f_209;
        }  // B73
        // BLOCK 76 MERGES [74 75 ]
        b_213  =  i_53 == 10;
        if(b_213)
        {
          // BLOCK 77
          f_214  =  f_207 * f_109;
          f_215  =  fma(f_163, f_164, f_214);
          f_216  =  f_215;
        }  // B76
        else
        {
          // BLOCK 78
          f_216  =  f_212;
        }  // B76
        // BLOCK 79 MERGES [77 78 ]
        i_217  =  isless(f_216, f_109);
        if(i_217 == 1)
        {
          // BLOCK 80
          f_218  =  f_216 / f_109;
          f_219  =  f_218;
        }  // B79
        else
        {
          // BLOCK 81
          f_219  =  1.0F;
        }  // B79
        // BLOCK 82 MERGES [81 80 ]
        b_220  =  i_53 == 10;
        if(b_220)
        {
          // BLOCK 83
          i_221  =  isless(f_111, f_149);
          if(i_221 == 1)
          {
            // BLOCK 84
            f_222  =  f_150;
          }  // B83
          else
          {
            // BLOCK 85
            f_222  =  1.0F;
          }  // B83
        }  // B82
        else
        {
          // BLOCK 86
          i_223  =  1 - i_142;
          f_224  =  (float) i_223;
          f_222  =  f_224;
        }  // B82
        // BLOCK 87 MERGES [85 86 84 ]
        b_225  =  i_53 < 10;
        if(b_225)
        {
          // BLOCK 88
          f_226  =  f_219;
        }  // B87
        else
        {
          // BLOCK 89
          f_226  =  f_222;
        }  // B87
        // BLOCK 90 MERGES [88 89 ]
        ul_227  =  ul_1 + l_107;
        *((__global float *) ul_227)  =  f_226;
        ul_228  =  ul_2 + l_107;
        *((__global float *) ul_228)  =  f_185;
        f_229  =  f_99 + f_185;
        f_230  =  f_229;
      }  // B3
      else
      {
        // BLOCK 91
        f_230  =  f_99;
      }  // B3
      // BLOCK 92 MERGES [91 90 ]
      i_231  =  i_101;
      f_99  =  f_230;
      i_100  =  i_231;
    }  // B2
    // BLOCK 93
    adf_13[i_98]  =  f_99;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 94 MERGES [93 98 ]
    i_232  =  128;
    for(;i_232 >= 1;)
    {
      // BLOCK 95
      b_233  =  i_98 < i_232;
      if(b_233)
      {
        // BLOCK 96
        f_234  =  adf_13[i_98];
        i_235  =  i_232 + i_98;
        f_236  =  adf_13[i_235];
        f_237  =  f_234 + f_236;
        adf_13[i_98]  =  f_237;
      }  // B95
      else
      {
        // BLOCK 97
      }  // B95
      // BLOCK 98 MERGES [97 96 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_238  =  i_232 >> 1;
      i_232  =  i_238;
    }  // B94
    // BLOCK 99
    f_239  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_240  =  isless(0.0F, f_239);
    if(i_240 == 1)
    {
      // BLOCK 100
      f_241  =  1.0F / f_239;
      f_242  =  f_241;
    }  // B99
    else
    {
      // BLOCK 101
      f_242  =  0.0F;
    }  // B99
    // BLOCK 102 MERGES [100 101 ]
    // BLOCK 103 MERGES [102 107 ]
    i_243  =  0;
    for(;i_243 < i_48;)
    {
      // BLOCK 104
      i_244  =  i_243 + 256;
      i_245  =  i_243 + i_98;
      b_246  =  i_245 < i_48;
      if(b_246)
      {
        // BLOCK 105
        i_247  =  i_97 + i_245;
        l_248  =  (long) i_247;
        l_249  =  l_248 + 4L;
        l_250  =  l_249 << 2;
        ul_251  =  ul_2 + l_250;
        f_252  =  *((__global float *) ul_251);
        f_253  =  f_242 * f_252;
        *((__global float *) ul_251)  =  f_253;
      }  // B104
      else
      {
        // BLOCK 106
      }  // B104
      // BLOCK 107 MERGES [106 105 ]
      i_254  =  i_244;
      i_243  =  i_254;
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
