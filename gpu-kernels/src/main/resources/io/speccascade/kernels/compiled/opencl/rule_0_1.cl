#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_100, *ul_106, *ul_108, *ul_11, *ul_134, *ul_135, *ul_136, *ul_137, *ul_140, *ul_152, *ul_157, *ul_159, *ul_170, *ul_174, *ul_177, *ul_179, *ul_19, *ul_2, *ul_24, *ul_242, *ul_247, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_56, *ul_6, *ul_62, *ul_67, *ul_7, *ul_73, *ul_75, *ul_8, *ul_80, *ul_85, *ul_87, *ul_9, *ul_92;
  bool b_163, b_169, b_204, b_206, b_214, b_217, b_223, b_232, b_237, b_41, b_44, b_55;
  float f_101, f_107, f_110, f_116, f_121, f_122, f_127, f_128, f_129, f_133, f_141, f_171, f_172, f_173, f_175, f_176, f_178, f_180, f_182, f_205, f_207, f_208, f_209, f_210, f_211, f_213, f_215, f_216, f_218, f_219, f_220, f_221, f_222, f_224, f_225, f_226, f_227, f_228, f_230, f_231, f_234, f_236, f_238, f_239, f_243, f_244, f_253, f_63, f_68, f_74, f_76, f_81, f_86, f_88, f_93;
  int i_102, i_109, i_111, i_112, i_113, i_114, i_115, i_117, i_118, i_119, i_12, i_120, i_123, i_124, i_125, i_126, i_13, i_130, i_131, i_132, i_14, i_142, i_143, i_144, i_145, i_146, i_147, i_148, i_15, i_153, i_154, i_158, i_16, i_160, i_161, i_162, i_164, i_165, i_181, i_183, i_184, i_185, i_186, i_187, i_188, i_189, i_190, i_191, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_21, i_212, i_229, i_233, i_235, i_248, i_249, i_25, i_250, i_251, i_252, i_26, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_57, i_58, i_64, i_69, i_77, i_82, i_89, i_94, i_95, i_96;
  long l_103, l_104, l_105, l_138, l_139, l_149, l_150, l_151, l_155, l_156, l_166, l_167, l_168, l_17, l_18, l_22, l_23, l_240, l_241, l_245, l_246, l_27, l_28, l_32, l_33, l_37, l_38, l_59, l_60, l_61, l_65, l_66, l_70, l_71, l_72, l_78, l_79, l_83, l_84, l_90, l_91, l_97, l_98, l_99;

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
  ul_11  =  ul_10 + 20L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 / i_12;
  i_15  =  i_14 << 5;
  i_16  =  i_15 + 6;
  l_17  =  (long) i_16;
  l_18  =  l_17 << 2;
  ul_19  =  ul_1 + l_18;
  i_20  =  *((__global int *) ul_19);
  i_21  =  i_15 + 23;
  l_22  =  (long) i_21;
  l_23  =  l_22 << 2;
  ul_24  =  ul_1 + l_23;
  i_25  =  *((__global int *) ul_24);
  i_26  =  i_15 + 24;
  l_27  =  (long) i_26;
  l_28  =  l_27 << 2;
  ul_29  =  ul_1 + l_28;
  i_30  =  *((__global int *) ul_29);
  i_31  =  i_15 + 21;
  l_32  =  (long) i_31;
  l_33  =  l_32 << 2;
  ul_34  =  ul_1 + l_33;
  i_35  =  *((__global int *) ul_34);
  i_36  =  i_15 + 29;
  l_37  =  (long) i_36;
  l_38  =  l_37 << 2;
  ul_39  =  ul_1 + l_38;
  i_40  =  *((__global int *) ul_39);
  b_41  =  i_20 < 9;
  if(b_41)
  {
    // BLOCK 1
    i_42  =  2;
  }  // B0
  else
  {
    // BLOCK 2
    i_43  =  i_20 + -6;
    i_42  =  i_43;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_44  =  i_20 < 6;
  if(b_44)
  {
    // BLOCK 4
    i_45  =  (i_20 == 4) ? 1 : 0;
    i_46  =  i_45;
  }  // B3
  else
  {
    // BLOCK 5
    i_46  =  i_42;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  i_47  =  1 - i_40;
  i_48  =  i_47 * i_35;
  i_49  =  i_13 % i_12;
  i_50  =  min(i_25, i_30);
  i_51  =  (i_49 < i_50) ? 1 : 0;
  i_52  =  i_48 * i_51;
  i_53  =  (i_46 == 0) ? 1 : 0;
  i_54  =  i_52 * i_53;
  b_55  =  i_54 == 1;
  if(b_55)
  {
    // BLOCK 7
    ul_56  =  ul_10 + 24L;
    i_57  =  *((__global int *) ul_56);
    i_58  =  i_14 << 4;
    l_59  =  (long) i_58;
    l_60  =  l_59 + 4L;
    l_61  =  l_60 << 2;
    ul_62  =  ul_2 + l_61;
    f_63  =  *((__global float *) ul_62);
    i_64  =  i_58 + 12;
    l_65  =  (long) i_64;
    l_66  =  l_65 << 2;
    ul_67  =  ul_2 + l_66;
    f_68  =  *((__global float *) ul_67);
    i_69  =  i_13 << 3;
    l_70  =  (long) i_69;
    l_71  =  l_70 + 4L;
    l_72  =  l_71 << 2;
    ul_73  =  ul_6 + l_72;
    f_74  =  *((__global float *) ul_73);
    ul_75  =  ul_9 + l_72;
    f_76  =  *((__global float *) ul_75);
    i_77  =  i_69 + 7;
    l_78  =  (long) i_77;
    l_79  =  l_78 << 2;
    ul_80  =  ul_9 + l_79;
    f_81  =  *((__global float *) ul_80);
    i_82  =  i_69 + 6;
    l_83  =  (long) i_82;
    l_84  =  l_83 << 2;
    ul_85  =  ul_6 + l_84;
    f_86  =  *((__global float *) ul_85);
    ul_87  =  ul_9 + l_84;
    f_88  =  *((__global float *) ul_87);
    i_89  =  i_69 + 5;
    l_90  =  (long) i_89;
    l_91  =  l_90 << 2;
    ul_92  =  ul_6 + l_91;
    f_93  =  *((__global float *) ul_92);
    i_94  =  i_57 * i_13;
    i_95  =  isnan(f_93)? 0 : (int) f_93;
    i_96  =  i_94 + i_95;
    l_97  =  (long) i_96;
    l_98  =  l_97 + 4L;
    l_99  =  l_98 << 2;
    ul_100  =  ul_7 + l_99;
    f_101  =  *((__global float *) ul_100);
    i_102  =  i_69 + 4;
    l_103  =  (long) i_102;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_6 + l_105;
    f_107  =  *((__global float *) ul_106);
    ul_108  =  ul_0 + l_72;
    i_109  =  (i_20 == 1) ? 1 : 0;
    f_110  =  f_74 - f_63;
    i_111  =  (f_68 < f_110) ? 1 : 0;
    i_112  =  i_109 * i_111;
    i_113  =  (i_20 == 0) ? 1 : 0;
    i_114  =  i_112 + i_113;
    i_115  =  (i_20 == 2) ? 1 : 0;
    f_116  =  f_107 - f_63;
    i_117  =  (f_68 < f_116) ? 1 : 0;
    i_118  =  i_115 * i_117;
    i_119  =  i_114 + i_118;
    i_120  =  (i_20 == 3) ? 1 : 0;
    f_121  =  f_74 - f_76;
    f_122  =  f_121 - f_63;
    i_123  =  (f_68 < f_122) ? 1 : 0;
    i_124  =  i_120 * i_123;
    i_125  =  i_119 + i_124;
    i_126  =  (i_20 == 5) ? 1 : 0;
    f_127  =  f_101 - f_88;
    f_128  =  f_81 - f_127;
    f_129  =  f_128 - f_63;
    i_130  =  (f_68 < f_129) ? 1 : 0;
    i_131  =  i_126 * i_130;
    i_132  =  i_125 + i_131;
    f_133  =  (float) i_132;
    *((__global float *) ul_108)  =  f_133;
    ul_134  =  ul_0 + l_91;
    *((__global float *) ul_134)  =  0.0F;
    ul_135  =  ul_0 + l_84;
    *((__global float *) ul_135)  =  0.0F;
    ul_136  =  ul_0 + l_79;
    *((__global float *) ul_136)  =  0.0F;
    ul_137  =  ul_0 + l_105;
    *((__global float *) ul_137)  =  0.0F;
    l_138  =  l_90 + 4L;
    l_139  =  l_138 << 2;
    ul_140  =  ul_0 + l_139;
    f_141  =  (float) i_57;
    *((__global float *) ul_140)  =  f_141;
    i_142  =  i_12 + -1;
    i_143  =  max(1, i_142);
    i_144  =  i_143 * i_14;
    i_145  =  i_12 + -2;
    i_146  =  max(0, i_145);
    i_147  =  min(i_49, i_146);
    i_148  =  i_144 + i_147;
    l_149  =  (long) i_148;
    l_150  =  l_149 + 4L;
    l_151  =  l_150 << 2;
    ul_152  =  ul_3 + l_151;
    i_153  =  *((__global int *) ul_152);
    i_154  =  i_15 + 22;
    l_155  =  (long) i_154;
    l_156  =  l_155 << 2;
    ul_157  =  ul_1 + l_156;
    i_158  =  *((__global int *) ul_157);
    ul_159  =  ul_10 + 28L;
    i_160  =  *((__global int *) ul_159);
    i_161  =  (i_49 < i_158) ? 1 : 0;
    i_162  =  i_161 * i_160;
    b_163  =  i_162 == 1;
    if(b_163)
    {
      // BLOCK 8
      i_164  =  i_153;
    }  // B7
    else
    {
      // BLOCK 9
      i_164  =  0;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_165  =  i_164 + i_94;
    l_166  =  (long) i_165;
    l_167  =  l_166 + 4L;
    l_168  =  l_167 << 2;
    b_169  =  i_20 == 6;
    if(b_169)
    {
      // BLOCK 11
      ul_170  =  ul_4 + l_168;
      f_171  =  *((__global float *) ul_170);
      f_172  =  f_171 - f_86;
      f_173  =  f_172;
    }  // B10
    else
    {
      // BLOCK 12
      ul_174  =  ul_7 + l_168;
      f_175  =  *((__global float *) ul_174);
      f_176  =  f_175 - f_88;
      f_173  =  f_176;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_177  =  ul_5 + l_168;
    f_178  =  *((__global float *) ul_177);
    ul_179  =  ul_8 + l_168;
    f_180  =  *((__global float *) ul_179);
    i_181  =  (f_173 == 0.0F) ? 1 : 0;
    f_182  =  (float) i_164;
    i_183  =  (f_141 < f_182) ? 0 : 1;
    i_184  =  i_181 * i_183;
    i_185  =  (0.0F < f_173) ? 1 : 0;
    i_186  =  i_184 + i_185;
    i_187  =  1 - i_186;
    i_188  =  (i_20 == 12) ? 1 : 0;
    i_189  =  i_187 * i_188;
    i_190  =  (i_20 == 11) ? 1 : 0;
    i_191  =  (0.0F < f_180) ? 0 : 1;
    i_192  =  i_190 * i_191;
    i_193  =  (i_20 < 6) ? 1 : 0;
    i_194  =  (f_133 == 1.0F) ? 1 : 0;
    i_195  =  i_193 * i_194;
    i_196  =  (i_20 < 6) ? 0 : 1;
    i_197  =  (i_20 < 9) ? 1 : 0;
    i_198  =  i_196 * i_197;
    i_199  =  (f_173 < 0.0F) ? 1 : 0;
    i_200  =  i_198 * i_199;
    i_201  =  i_195 + i_200;
    i_202  =  i_192 + i_201;
    i_203  =  i_189 + i_202;
    b_204  =  i_203 == 1;
    if(b_204)
    {
      // BLOCK 14
      f_205  =  f_180;
    }  // B13
    else
    {
      // BLOCK 15
      f_205  =  f_178;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    b_206  =  i_203 == 1;
    if(b_206)
    {
      // BLOCK 17
      f_207  =  0.0F;
    }  // B16
    else
    {
      // BLOCK 18
      f_207  =  f_178;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    f_208  =  1.0F - f_63;
    f_209  =  f_208 - f_68;
    f_210  =  f_209 * f_178;
    f_211  =  f_180 / f_210;
    i_212  =  isless(f_180, f_210);
    if(i_212 == 1)
    {
      // BLOCK 20
      f_213  =  f_211;
    }  // B19
    else
    {
      // BLOCK 21
      f_213  =  1.0F;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    b_214  =  i_20 < 6;
    if(b_214)
    {
      // BLOCK 23
      f_215  =  f_205;
    }  // B22
    else
    {
      // BLOCK 24
      f_216  =  fma(f_180, 0.0F, f_207);
      f_215  =  f_216;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    b_217  =  i_20 == 9;
    if(b_217)
    {
      // BLOCK 26
      f_218  =  f_180 / f_209;
      f_219  =  fmin(f_178, f_218);
      f_220  =  f_180 * 0.0F;
      f_221  =  fmax(f_219, f_220);
      f_222  =  f_221;
    }  // B25
    else
    {
      // BLOCK 27
      f_222  =  f_215;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    b_223  =  i_20 == 10;
    if(b_223)
    {
      // BLOCK 29
      f_224  =  f_180 - f_178;
      f_225  =  fmax(0.0F, f_224);
      f_226  =  f_225 * 0.0F;
      f_227  =  fma(f_213, f_178, f_226);
      f_228  =  f_227;
    }  // B28
    else
    {
      // BLOCK 30
      f_228  =  f_222;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    i_229  =  isless(f_228, f_178);
    if(i_229 == 1)
    {
      // BLOCK 32
      f_230  =  f_228 / f_178;
      f_231  =  f_230;
    }  // B31
    else
    {
      // BLOCK 33
      f_231  =  1.0F;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    b_232  =  i_20 == 10;
    if(b_232)
    {
      // BLOCK 35
      i_233  =  isless(f_180, f_210);
      if(i_233 == 1)
      {
        // BLOCK 36
        f_234  =  f_211;
      }  // B35
      else
      {
        // BLOCK 37
        f_234  =  1.0F;
      }  // B35
    }  // B34
    else
    {
      // BLOCK 38
      i_235  =  1 - i_203;
      f_236  =  (float) i_235;
      f_234  =  f_236;
    }  // B34
    // BLOCK 39 MERGES [37 38 36 ]
    b_237  =  i_20 < 10;
    if(b_237)
    {
      // BLOCK 40
      f_238  =  f_231;
    }  // B39
    else
    {
      // BLOCK 41
      f_238  =  f_234;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    f_239  =  *((__global float *) ul_179);
    l_240  =  l_83 + 4L;
    l_241  =  l_240 << 2;
    ul_242  =  ul_0 + l_241;
    f_243  =  (float) i_162;
    f_244  =  f_238 * f_243;
    *((__global float *) ul_242)  =  f_244;
    l_245  =  l_78 + 4L;
    l_246  =  l_245 << 2;
    ul_247  =  ul_0 + l_246;
    i_248  =  (0.0F < f_239) ? 0 : 1;
    i_249  =  i_248 * i_190;
    i_250  =  i_249 + i_201;
    i_251  =  i_250 + i_189;
    i_252  =  i_251 * i_162;
    f_253  =  (float) i_252;
    *((__global float *) ul_247)  =  f_253;
  }  // B6
  else
  {
    // BLOCK 43
  }  // B6
  // BLOCK 44 MERGES [43 42 ]
  return;
}  //  kernel
