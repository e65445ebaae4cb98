#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_109, *ul_11, *ul_111, *ul_114, *ul_118, *ul_12, *ul_14, *ul_2, *ul_209, *ul_22, *ul_239, *ul_240, *ul_267, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_104, b_113, b_144, b_146, b_154, b_161, b_166, b_171, b_181, b_186, b_188, b_190, b_192, b_194, b_198, b_201, b_203, b_205, b_210, b_212, b_216, b_219, b_221, b_223, b_230, b_235, b_237, b_249, b_262, b_46;
  float f_100, f_110, f_112, f_115, f_116, f_117, f_119, f_120, f_122, f_145, f_147, f_148, f_149, f_150, f_151, f_153, f_155, f_156, f_157, f_158, f_159, f_160, f_162, f_163, f_164, f_165, f_167, f_168, f_169, f_170, f_172, f_173, f_174, f_176, f_178, f_179, f_180, f_182, f_183, f_184, f_185, f_187, f_189, f_191, f_193, f_195, f_197, f_199, f_200, f_202, f_204, f_206, f_207, f_208, f_211, f_213, f_215, f_217, f_218, f_220, f_222, f_224, f_225, f_226, f_228, f_229, f_232, f_234, f_236, f_238, f_241, f_242, f_243, f_244, f_245, f_246, f_250, f_252, f_253, f_255, f_257, f_258, f_268, f_269, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_99;
  int i_101, i_102, i_103, i_105, i_121, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_143, i_15, i_152, i_16, i_17, i_175, i_177, i_18, i_19, i_196, i_214, i_227, i_23, i_231, i_233, i_24, i_247, i_248, i_251, i_254, i_256, i_259, i_260, i_261, i_263, i_270, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_97, i_98;
  long l_106, l_107, l_108, l_20, l_21, l_25, l_26, l_264, l_265, l_266, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

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
    // BLOCK 2 MERGES [1 104 ]
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
        f_163  =  1.0F - f_149;
        f_164  =  f_163 * f_110;
        f_165  =  fma(f_75, f_112, f_164);
        b_166  =  i_53 == 13;
        if(b_166)
        {
          // BLOCK 23
          f_167  =  f_165;
        }  // B22
        else
        {
          // BLOCK 24
          f_167  =  f_162;
        }  // B22
        // BLOCK 25 MERGES [23 24 ]
        f_168  =  f_112 - f_110;
        f_169  =  fmax(0.0F, f_168);
        f_170  =  f_75 * f_80;
        b_171  =  i_53 == 10;
        if(b_171)
        {
          // BLOCK 26
          f_172  =  f_169 * f_170;
          f_173  =  fma(f_153, f_110, f_172);
          f_174  =  f_173;
        }  // B25
        else
        {
          // BLOCK 27
          f_174  =  f_167;
        }  // B25
        // BLOCK 28 MERGES [26 27 ]
        i_175  =  isless(f_117, f_86);
        if(i_175 == 1)
        {
          // BLOCK 29
          f_176  =  f_110;
        }  // B28
        else
        {
          // BLOCK 30
          f_176  =  0.0F;
        }  // B28
        // BLOCK 31 MERGES [29 30 ]
        i_177  =  isless(0.0F, f_75);
        if(i_177 == 1)
        {
          // BLOCK 32
          f_178  =  f_112;
        }  // B31
        else
        {
          // BLOCK 33
          f_178  =  0.0F;
        }  // B31
        // BLOCK 34 MERGES [32 33 ]
        f_179  =  f_174 - f_110;
        f_180  =  fmax(0.0F, f_179);
        b_181  =  i_53 < 6;
        if(b_181)
        {
          // BLOCK 35
          f_182  =  f_180;
        }  // B34
        else
        {
          // BLOCK 36
          f_183  =  f_75 * f_112;
          f_184  =  f_183 - f_176;
          f_185  =  fmax(0.0F, f_184);
          f_182  =  f_185;
        }  // B34
        // BLOCK 37 MERGES [35 36 ]
        b_186  =  i_53 == 9;
        if(b_186)
        {
          // BLOCK 38
          f_187  =  f_180;
        }  // B37
        else
        {
          // BLOCK 39
          f_187  =  f_182;
        }  // B37
        // BLOCK 40 MERGES [38 39 ]
        b_188  =  i_53 == 10;
        if(b_188)
        {
          // BLOCK 41
          f_189  =  f_169;
        }  // B40
        else
        {
          // BLOCK 42
          f_189  =  f_187;
        }  // B40
        // BLOCK 43 MERGES [41 42 ]
        b_190  =  i_53 < 11;
        if(b_190)
        {
          // BLOCK 44
          f_191  =  f_189;
        }  // B43
        else
        {
          // BLOCK 45
          f_191  =  f_178;
        }  // B43
        // BLOCK 46 MERGES [45 44 ]
        b_192  =  i_143 == 1;
        if(b_192)
        {
          // BLOCK 47
          f_193  =  f_112;
        }  // B46
        else
        {
          // BLOCK 48
          f_193  =  f_110;
        }  // B46
        // BLOCK 49 MERGES [47 48 ]
        b_194  =  i_143 == 1;
        if(b_194)
        {
          // BLOCK 50
          f_195  =  0.0F;
        }  // B49
        else
        {
          // BLOCK 51
          f_195  =  f_110;
        }  // B49
        // BLOCK 52 MERGES [50 51 ]
        i_196  =  isless(f_112, f_150);
        if(i_196 == 1)
        {
          // BLOCK 53
          f_197  =  f_151;
        }  // B52
        else
        {
          // BLOCK 54
          f_197  =  1.0F;
        }  // B52
        // BLOCK 55 MERGES [54 53 ]
        b_198  =  i_53 < 6;
        if(b_198)
        {
          // BLOCK 56
          f_199  =  f_193;
        }  // B55
        else
        {
          // BLOCK 57
          f_200  =  fma(f_75, f_112, f_195);
          f_199  =  f_200;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        b_201  =  i_53 == 9;
        if(b_201)
        {
          // BLOCK 59
          f_202  =  f_160;
        }  // B58
        else
        {
          // BLOCK 60
          f_202  =  f_199;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        b_203  =  i_53 == 13;
        if(b_203)
        {
          // BLOCK 62
          f_204  =  f_165;
        }  // B61
        else
        {
          // BLOCK 63
          f_204  =  f_202;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        b_205  =  i_53 == 10;
        if(b_205)
        {
          // BLOCK 65
          f_206  =  f_197 * f_110;
          f_207  =  fma(f_169, f_170, f_206);
          f_208  =  f_207;
        }  // B64
        else
        {
          // BLOCK 66
          f_208  =  f_204;
        }  // B64
        // BLOCK 67 MERGES [65 66 ]
        ul_209  =  ul_0 + l_108;
        *((__global float *) ul_209)  =  f_208;
        b_210  =  i_143 == 1;
        if(b_210)
        {
          // BLOCK 68
          f_211  =  f_112;
        }  // B67
        else
        {
          // BLOCK 69
          f_211  =  f_110;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        b_212  =  i_143 == 1;
        if(b_212)
        {
          // BLOCK 71
          f_213  =  0.0F;
        }  // B70
        else
        {
          // BLOCK 72
          f_213  =  f_110;
        }  // B70
        // BLOCK 73 MERGES [71 72 ]
        i_214  =  isless(f_112, f_150);
        if(i_214 == 1)
        {
          // BLOCK 74
          f_215  =  f_151;
        }  // B73
        else
        {
          // BLOCK 75
          f_215  =  1.0F;
        }  // B73
        // BLOCK 76 MERGES [75 74 ]
        b_216  =  i_53 < 6;
        if(b_216)
        {
          // BLOCK 77
          f_217  =  f_211;
        }  // B76
        else
        {
          // BLOCK 78
          f_218  =  fma(f_75, f_112, f_213);
          f_217  =  f_218;
        }  // B76
        // BLOCK 79 MERGES [77 78 ]
        b_219  =  i_53 == 9;
        if(b_219)
        {
          // BLOCK 80
          f_220  =  f_160;
        }  // B79
        else
        {
          // BLOCK 81
          f_220  =  f_217;
        }  // B79
        // BLOCK 82 MERGES [80 81 ]
        b_221  =  i_53 == 13;
        if(b_221)
        {
          // BLOCK 83
          f_222  =  f_165;
        }  // B82
        else
        {
          // BLOCK 84
          f_222  =  f_220;
        }  // B82
        // BLOCK 85 MERGES [83 84 ]
        b_223  =  i_53 == 10;
        if(b_223)
        {
          // BLOCK 86
          f_224  =  f_215 * f_110;
          f_225  =  fma(f_169, f_170, f_224);
          f_226  =  f_225;
        }  // B85
        else
        {
          // BLOCK 87
          f_226  =  f_222;
        }  // B85
        // BLOCK 88 MERGES [86 87 ]
        i_227  =  isless(f_226, f_110);
        if(i_227 == 1)
        {
          // BLOCK 89
          f_228  =  f_226 / f_110;
          f_229  =  f_228;
        }  // B88
        else
        {
          // BLOCK 90
          f_229  =  1.0F;
        }  // B88
        // BLOCK 91 MERGES [90 89 ]
        b_230  =  i_53 == 10;
        if(b_230)
        {
          // BLOCK 92
          i_231  =  isless(f_112, f_150);
          if(i_231 == 1)
          {
            // BLOCK 93
            f_232  =  f_151;
          }  // B92
          else
          {
            // BLOCK 94
            f_232  =  1.0F;
          }  // B92
        }  // B91
        else
        {
          // BLOCK 95
          i_233  =  1 - i_143;
          f_234  =  (float) i_233;
          f_232  =  f_234;
        }  // B91
        // BLOCK 96 MERGES [94 95 93 ]
        b_235  =  i_53 == 13;
        if(b_235)
        {
          // BLOCK 97
          f_236  =  f_163;
        }  // B96
        else
        {
          // BLOCK 98
          f_236  =  f_232;
        }  // B96
        // BLOCK 99 MERGES [97 98 ]
        b_237  =  i_53 < 10;
        if(b_237)
        {
          // BLOCK 100
          f_238  =  f_229;
        }  // B99
        else
        {
          // BLOCK 101
          f_238  =  f_236;
        }  // B99
        // BLOCK 102 MERGES [100 101 ]
        ul_239  =  ul_1 + l_108;
        *((__global float *) ul_239)  =  f_238;
        ul_240  =  ul_2 + l_108;
        *((__global float *) ul_240)  =  f_191;
        f_241  =  f_191 - f_100;
        f_242  =  f_99 + f_241;
        f_243  =  f_242 - f_99;
        f_244  =  f_243 - f_241;
        f_245  =  f_242;
        f_246  =  f_244;
      }  // B3
      else
      {
        // BLOCK 103
        f_245  =  f_99;
        f_246  =  f_100;
      }  // B3
      // BLOCK 104 MERGES [103 102 ]
      i_247  =  i_102;
      f_99  =  f_245;
      f_100  =  f_246;
      i_101  =  i_247;
    }  // B2
    // BLOCK 105
    adf_13[i_98]  =  f_99;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 106 MERGES [105 110 ]
    i_248  =  128;
    for(;i_248 >= 1;)
    {
      // BLOCK 107
      b_249  =  i_98 < i_248;
      if(b_249)
      {
        // BLOCK 108
        f_250  =  adf_13[i_98];
        i_251  =  i_248 + i_98;
        f_252  =  adf_13[i_251];
        f_253  =  f_250 + f_252;
        adf_13[i_98]  =  f_253;
      }  // B107
      else
      {
        // BLOCK 109
      }  // B107
      // BLOCK 110 MERGES [109 108 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_254  =  i_248 >> 1;
      i_248  =  i_254;
    }  // B106
    // BLOCK 111
    f_255  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_256  =  isless(0.0F, f_255);
    if(i_256 == 1)
    {
      // BLOCK 112
      f_257  =  1.0F / f_255;
      f_258  =  f_257;
    }  // B111
    else
    {
      // BLOCK 113
      f_258  =  0.0F;
    }  // B111
    // BLOCK 114 MERGES [112 113 ]
    // BLOCK 115 MERGES [114 119 ]
    i_259  =  0;
    for(;i_259 < i_48;)
    {
      // BLOCK 116
      i_260  =  i_259 + 256;
      i_261  =  i_259 + i_98;
      b_262  =  i_261 < i_48;
      if(b_262)
      {
        // BLOCK 117
        i_263  =  i_97 + i_261;
        l_264  =  (long) i_263;
        l_265  =  l_264 + 4L;
        l_266  =  l_265 << 2;
        ul_267  =  ul_2 + l_266;
        f_268  =  *((__global float *) ul_267);
        f_269  =  f_258 * f_268;
        *((__global float *) ul_267)  =  f_269;
      }  // B116
      else
      {
        // BLOCK 118
      }  // B116
      // BLOCK 119 MERGES [118 117 ]
      i_270  =  i_260;
      i_259  =  i_270;
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
