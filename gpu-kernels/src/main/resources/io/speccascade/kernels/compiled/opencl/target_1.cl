#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_11, *ul_116, *ul_118, *ul_12, *ul_121, *ul_125, *ul_14, *ul_198, *ul_2, *ul_22, *ul_224, *ul_225, *ul_239, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_120, b_143, b_145, b_151, b_158, b_162, b_172, b_177, b_179, b_181, b_183, b_185, b_189, b_192, b_194, b_199, b_201, b_205, b_208, b_210, b_217, b_222, b_46;
  float f_101, f_102, f_109, f_110, f_117, f_119, f_122, f_123, f_124, f_126, f_127, f_129, f_144, f_146, f_147, f_148, f_150, f_152, f_153, f_154, f_155, f_156, f_157, f_159, f_160, f_161, f_163, f_164, f_165, f_167, f_169, f_170, f_171, f_173, f_174, f_175, f_176, f_178, f_180, f_182, f_184, f_186, f_188, f_190, f_191, f_193, f_195, f_196, f_197, f_200, f_202, f_204, f_206, f_207, f_209, f_211, f_212, f_213, f_215, f_216, f_219, f_221, f_223, f_226, f_227, f_228, f_229, f_232, f_233, f_240, f_241, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_97;
  int i_100, i_103, i_104, i_105, i_106, i_107, i_108, i_111, i_112, i_128, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_142, i_149, i_15, i_16, i_166, i_168, i_17, i_18, i_187, i_19, i_203, i_214, i_218, i_220, i_23, i_230, i_231, i_234, i_235, i_24, i_242, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_98, i_99;
  long l_113, l_114, l_115, l_20, l_21, l_236, l_237, l_238, l_25, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

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
    i_103  =  (i_53 == 12) ? 1 : 0;
    i_104  =  (i_53 == 11) ? 1 : 0;
    i_105  =  (i_53 < 6) ? 0 : 1;
    i_106  =  (i_53 < 9) ? 1 : 0;
    i_107  =  i_105 * i_106;
    i_108  =  i_48 * i_16;
    // BLOCK 2 MERGES [1 89 ]
    f_109  =  0.0F;
    f_110  =  0.0F;
    i_111  =  0;
    for(;i_111 < i_48;)
    {
      // BLOCK 3
      i_112  =  i_108 + i_111;
      l_113  =  (long) i_112;
      l_114  =  l_113 + 4L;
      l_115  =  l_114 << 2;
      ul_116  =  ul_6 + l_115;
      f_117  =  *((__global float *) ul_116);
      ul_118  =  ul_9 + l_115;
      f_119  =  *((__global float *) ul_118);
      b_120  =  i_53 == 6;
      if(b_120)
      {
        // BLOCK 4
        ul_121  =  ul_5 + l_115;
        f_122  =  *((__global float *) ul_121);
        f_123  =  f_122 - f_94;
        f_124  =  f_123;
      }  // B3
      else
      {
        // BLOCK 5
        ul_125  =  ul_8 + l_115;
        f_126  =  *((__global float *) ul_125);
        f_127  =  f_126 - f_96;
        f_124  =  f_127;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_128  =  (f_124 == f_86) ? 1 : 0;
      f_129  =  (float) i_111;
      i_130  =  (f_92 < f_129) ? 0 : 1;
      i_131  =  i_128 * i_130;
      i_132  =  (f_86 < f_124) ? 1 : 0;
      i_133  =  i_131 + i_132;
      i_134  =  1 - i_133;
      i_135  =  i_134 * i_103;
      i_136  =  (f_86 < f_119) ? 0 : 1;
      i_137  =  i_104 * i_136;
      i_138  =  (f_124 < f_86) ? 1 : 0;
      i_139  =  i_107 * i_138;
      i_140  =  i_100 + i_139;
      i_141  =  i_137 + i_140;
      i_142  =  i_135 + i_141;
      b_143  =  i_142 == 1;
      if(b_143)
      {
        // BLOCK 7
        f_144  =  f_119;
      }  // B6
      else
      {
        // BLOCK 8
        f_144  =  f_117;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      b_145  =  i_142 == 1;
      if(b_145)
      {
        // BLOCK 10
        f_146  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_146  =  f_117;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      f_147  =  f_102 * f_117;
      f_148  =  f_119 / f_147;
      i_149  =  isless(f_119, f_147);
      if(i_149 == 1)
      {
        // BLOCK 13
        f_150  =  f_148;
      }  // B12
      else
      {
        // BLOCK 14
        f_150  =  1.0F;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      b_151  =  i_53 < 6;
      if(b_151)
      {
        // BLOCK 16
        f_152  =  f_144;
      }  // B15
      else
      {
        // BLOCK 17
        f_153  =  fma(f_75, f_119, f_146);
        f_152  =  f_153;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_154  =  f_119 / f_102;
      f_155  =  fmin(f_117, f_154);
      f_156  =  f_80 * f_119;
      f_157  =  fmax(f_155, f_156);
      b_158  =  i_53 == 9;
      if(b_158)
      {
        // BLOCK 19
        f_159  =  f_157;
      }  // B18
      else
      {
        // BLOCK 20
        f_159  =  f_152;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_160  =  f_119 - f_117;
      f_161  =  fmax(0.0F, f_160);
      b_162  =  i_53 == 10;
      if(b_162)
      {
        // BLOCK 22
        f_163  =  f_161 * f_97;
        f_164  =  fma(f_150, f_117, f_163);
        f_165  =  f_164;
      }  // B21
      else
      {
        // BLOCK 23
        f_165  =  f_159;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_166  =  isless(f_124, f_86);
      if(i_166 == 1)
      {
        // BLOCK 25
        f_167  =  f_117;
      }  // B24
      else
      {
        // BLOCK 26
        f_167  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_168  =  isless(0.0F, f_75);
      if(i_168 == 1)
      {
        // BLOCK 28
        f_169  =  f_119;
      }  // B27
      else
      {
        // BLOCK 29
        f_169  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_170  =  f_165 - f_117;
      f_171  =  fmax(0.0F, f_170);
      b_172  =  i_53 < 6;
      if(b_172)
      {
        // BLOCK 31
        f_173  =  f_171;
      }  // B30
      else
      {
        // BLOCK 32
        f_174  =  f_75 * f_119;
        f_175  =  f_174 - f_167;
        f_176  =  fmax(0.0F, f_175);
        f_173  =  f_176;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      b_177  =  i_53 == 9;
      if(b_177)
      {
        // BLOCK 34
        f_178  =  f_171;
      }  // B33
      else
      {
        // BLOCK 35
        f_178  =  f_173;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      b_179  =  i_53 == 10;
      if(b_179)
      {
        // BLOCK 37
        f_180  =  f_161;
      }  // B36
      else
      {
        // BLOCK 38
        f_180  =  f_178;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      b_181  =  i_53 < 11;
      if(b_181)
      {
        // BLOCK 40
        f_182  =  f_180;
      }  // B39
      else
      {
        // BLOCK 41
        f_182  =  f_169;
      }  // B39
      // BLOCK 42 MERGES [41 40 ]
      b_183  =  i_142 == 1;
      if(b_183)
      {
        // BLOCK 43
        f_184  =  f_119;
      }  // B42
      else
      {
        // BLOCK 44
        f_184  =  f_117;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      b_185  =  i_142 == 1;
      if(b_185)
      {
        // BLOCK 46
        f_186  =  0.0F;
      }  // B45
      else
      {
        // BLOCK 47
        f_186  =  f_117;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_187  =  isless(f_119, f_147);
      if(i_187 == 1)
      {
        // BLOCK 49
        f_188  =  f_148;
      }  // B48
      else
      {
        // BLOCK 50
        f_188  =  1.0F;
      }  // B48
      // BLOCK 51 MERGES [50 49 ]
      b_189  =  i_53 < 6;
      if(b_189)
      {
        // BLOCK 52
        f_190  =  f_184;
      }  // B51
      else
      {
        // BLOCK 53
        f_191  =  fma(f_75, f_119, f_186);
        f_190  =  f_191;
      }  // B51
      // BLOCK 54 MERGES [52 53 ]
      b_192  =  i_53 == 9;
      if(b_192)
      {
        // BLOCK 55
        f_193  =  f_157;
      }  // B54
      else
      {
        // BLOCK 56
        f_193  =  f_190;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      b_194  =  i_53 == 10;
      if(b_194)
      {
        // BLOCK 58
        f_195  =  f_188 * f_117;
        f_196  =  fma(f_161, f_97, f_195);
        f_197  =  f_196;
      }  // B57
      else
      {
        // BLOCK 59
        f_197  =  f_193;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      ul_198  =  ul_0 + l_115;
      *((__global float *) ul_198)  =  f_197;
      b_199  =  i_142 == 1;
      if(b_199)
      {
        // BLOCK 61
        f_200  =  f_119;
      }  // B60
      else
      {
        // BLOCK 62
        f_200  =  f_117;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      b_201  =  i_142 == 1;
      if(b_201)
      {
        // BLOCK 64
        f_202  =  0.0F;
      }  // B63
      else
      {
        // BLOCK 65
        f_202  =  f_117;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      i_203  =  isless(f_119, f_147);
      if(i_203 == 1)
      {
        // BLOCK 67
        f_204  =  f_148;
      }  // B66
      else
      {
        // BLOCK 68
        f_204  =  1.0F;
      }  // B66
      // BLOCK 69 MERGES [68 67 ]
      b_205  =  i_53 < 6;
      if(b_205)
      {
        // BLOCK 70
        f_206  =  f_200;
      }  // B69
      else
      {
        // BLOCK 71
        f_207  =  fma(f_75, f_119, f_202);
        f_206  =  f_207;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      b_208  =  i_53 == 9;
      if(b_208)
      {
        // BLOCK 73
        f_209  =  f_157;
      }  // B72
      else
      {
        // BLOCK 74
        f_209  =  f_206;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      b_210  =  i_53 == 10;
      if(b_210)
      {
        // BLOCK 76
        f_211  =  f_204 * f_117;
        f_212  =  fma(f_161, f_97, f_211);
        f_213  =  f_212;
      }  // B75
      else
      {
        // BLOCK 77
        f_213  =  f_209;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_214  =  isless(f_213, f_117);
      if(i_214 == 1)
      {
        // BLOCK 79
        f_215  =  f_213 / f_117;
        f_216  =  f_215;
      }  // B78
      else
      {
        // BLOCK 80
        f_216  =  1.0F;
      }  // B78
      // BLOCK 81 MERGES [80 79 ]
      b_217  =  i_53 == 10;
      if(b_217)
      {
        // BLOCK 82
        i_218  =  isless(f_119, f_147);
        if(i_218 == 1)
        {
          // BLOCK 83
          f_219  =  f_148;
        }  // B82
        else
        {
          // BLOCK 84
          f_219  =  1.0F;
        }  // B82
      }  // B81
      else
      {
        // BLOCK 85
        i_220  =  1 - i_142;
        f_221  =  (float) i_220;
        f_219  =  f_221;
      }  // B81
      // BLOCK 86 MERGES [84 85 83 ]
      b_222  =  i_53 < 10;
      if(b_222)
      {
        // BLOCK 87
        f_223  =  f_216;
      }  // B86
      else
      {
        // BLOCK 88
        f_223  =  f_219;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      ul_224  =  ul_1 + l_115;
      *((__global float *) ul_224)  =  f_223;
      ul_225  =  ul_2 + l_115;
      *((__global float *) ul_225)  =  f_182;
      f_226  =  f_182 - f_110;
      f_227  =  f_109 + f_226;
      f_228  =  f_227 - f_109;
      f_229  =  f_228 - f_226;
      i_230  =  i_111 + 1;
      f_109  =  f_227;
      f_110  =  f_229;
      i_111  =  i_230;
    }  // B2
    // BLOCK 90
    adf_13[0]  =  f_109;
    i_231  =  isless(0.0F, f_109);
    if(i_231 == 1)
    {
      // BLOCK 91
      f_232  =  1.0F / f_109;
      f_233  =  f_232;
    }  // B90
    else
    {
      // BLOCK 92
      f_233  =  0.0F;
    }  // B90
    // BLOCK 93 MERGES [91 92 ]
    // BLOCK 94 MERGES [93 95 ]
    i_234  =  0;
    for(;i_234 < i_48;)
    {
      // BLOCK 95
      i_235  =  i_108 + i_234;
      l_236  =  (long) i_235;
      l_237  =  l_236 + 4L;
      l_238  =  l_237 << 2;
      ul_239  =  ul_2 + l_238;
      f_240  =  *((__global float *) ul_239);
      f_241  =  f_233 * f_240;
      *((__global float *) ul_239)  =  f_241;
      i_242  =  i_234 + 1;
      i_234  =  i_242;
    }  // B94
    // BLOCK 96
  }  // B0
  else
  {
    // BLOCK 97
  }  // B0
  // BLOCK 98 MERGES [97 96 ]
  return;
}  //  kernel
