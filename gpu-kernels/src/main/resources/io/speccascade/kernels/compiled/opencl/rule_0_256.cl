#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_103, *ul_109, *ul_11, *ul_117, *ul_143, *ul_144, *ul_145, *ul_146, *ul_149, *ul_161, *ul_166, *ul_168, *ul_179, *ul_183, *ul_186, *ul_188, *ul_19, *ul_2, *ul_24, *ul_257, *ul_262, *ul_29, *ul_3, *ul_34, *ul_39, *ul_4, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_88, *ul_9, *ul_90, *ul_95;
  bool b_113, b_116, b_172, b_178, b_213, b_215, b_221, b_224, b_231, b_235, b_245, b_250, b_252, b_41, b_45, b_48, b_58;
  float f_104, f_110, f_111, f_112, f_114, f_119, f_125, f_130, f_131, f_136, f_137, f_138, f_142, f_150, f_180, f_181, f_182, f_184, f_185, f_187, f_189, f_191, f_214, f_216, f_217, f_218, f_220, f_222, f_223, f_225, f_226, f_227, f_228, f_229, f_230, f_232, f_233, f_234, f_236, f_237, f_238, f_239, f_240, f_241, f_243, f_244, f_247, f_249, f_251, f_253, f_254, f_258, f_259, f_268, f_66, f_71, f_77, f_79, f_84, f_89, f_91, f_96;
  int i_105, i_115, i_118, i_12, i_120, i_121, i_122, i_123, i_124, i_126, i_127, i_128, i_129, i_13, i_132, i_133, i_134, i_135, i_139, i_14, i_140, i_141, i_15, i_151, i_152, i_153, i_154, i_155, i_156, i_157, i_16, i_162, i_163, i_167, i_169, i_170, i_171, i_173, i_174, i_190, i_192, i_193, i_194, i_195, i_196, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_205, i_206, i_207, i_208, i_209, i_21, i_210, i_211, i_212, i_219, i_242, i_246, i_248, i_25, i_26, i_263, i_264, i_265, i_266, i_267, i_30, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_85, i_92, i_97, i_98, i_99;
  long l_100, l_101, l_102, l_106, l_107, l_108, l_147, l_148, l_158, l_159, l_160, l_164, l_165, l_17, l_175, l_176, l_177, l_18, l_22, l_23, l_255, l_256, l_260, l_261, l_27, l_28, l_32, l_33, l_37, l_38, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_86, l_87, l_93, l_94;

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
    i_42  =  (i_20 == 6) ? 2 : 3;
    i_43  =  i_42;
  }  // B0
  else
  {
    // BLOCK 2
    i_44  =  i_20 + -5;
    i_43  =  i_44;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_45  =  i_20 < 6;
  if(b_45)
  {
    // BLOCK 4
    i_46  =  (i_20 == 4) ? 1 : 0;
    i_47  =  i_46;
  }  // B3
  else
  {
    // BLOCK 5
    i_47  =  i_43;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  b_48  =  i_20 == 13;
  if(b_48)
  {
    // BLOCK 7
    i_49  =  0;
  }  // B6
  else
  {
    // BLOCK 8
    i_49  =  i_47;
  }  // B6
  // BLOCK 9 MERGES [7 8 ]
  i_50  =  1 - i_40;
  i_51  =  i_50 * i_35;
  i_52  =  i_13 % i_12;
  i_53  =  min(i_25, i_30);
  i_54  =  (i_52 < i_53) ? 1 : 0;
  i_55  =  i_51 * i_54;
  i_56  =  (i_49 == 0) ? 1 : 0;
  i_57  =  i_55 * i_56;
  b_58  =  i_57 == 1;
  if(b_58)
  {
    // BLOCK 10
    ul_59  =  ul_10 + 24L;
    i_60  =  *((__global int *) ul_59);
    i_61  =  i_14 << 4;
    l_62  =  (long) i_61;
    l_63  =  l_62 + 4L;
    l_64  =  l_63 << 2;
    ul_65  =  ul_2 + l_64;
    f_66  =  *((__global float *) ul_65);
    i_67  =  i_61 + 12;
    l_68  =  (long) i_67;
    l_69  =  l_68 << 2;
    ul_70  =  ul_2 + l_69;
    f_71  =  *((__global float *) ul_70);
    i_72  =  i_13 << 3;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_6 + l_75;
    f_77  =  *((__global float *) ul_76);
    ul_78  =  ul_9 + l_75;
    f_79  =  *((__global float *) ul_78);
    i_80  =  i_72 + 7;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 2;
    ul_83  =  ul_9 + l_82;
    f_84  =  *((__global float *) ul_83);
    i_85  =  i_72 + 6;
    l_86  =  (long) i_85;
    l_87  =  l_86 << 2;
    ul_88  =  ul_6 + l_87;
    f_89  =  *((__global float *) ul_88);
    ul_90  =  ul_9 + l_87;
    f_91  =  *((__global float *) ul_90);
    i_92  =  i_72 + 5;
    l_93  =  (long) i_92;
    l_94  =  l_93 << 2;
    ul_95  =  ul_6 + l_94;
    f_96  =  *((__global float *) ul_95);
    i_97  =  i_60 * i_13;
    i_98  =  isnan(f_96)? 0 : (int) f_96;
    i_99  =  i_97 + i_98;
    l_100  =  (long) i_99;
    l_101  =  l_100 + 4L;
    l_102  =  l_101 << 2;
    ul_103  =  ul_7 + l_102;
    f_104  =  *((__global float *) ul_103);
    i_105  =  i_72 + 4;
    l_106  =  (long) i_105;
    l_107  =  l_106 + 4L;
    l_108  =  l_107 << 2;
    ul_109  =  ul_6 + l_108;
    f_110  =  *((__global float *) ul_109);
    f_111  =  1.0F - f_66;
    f_112  =  f_111 - f_71;
    b_113  =  i_20 == 13;
    if(b_113)
    {
      // BLOCK 11
      f_114  =  f_112;
    }  // B10
    else
    {
      // BLOCK 12
      f_114  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_115  =  get_local_id(0);
    b_116  =  i_115 == 0;
    if(b_116)
    {
      // BLOCK 14
      ul_117  =  ul_0 + l_75;
      i_118  =  (i_20 == 1) ? 1 : 0;
      f_119  =  f_77 - f_66;
      i_120  =  (f_71 < f_119) ? 1 : 0;
      i_121  =  i_118 * i_120;
      i_122  =  (i_20 == 0) ? 1 : 0;
      i_123  =  i_121 + i_122;
      i_124  =  (i_20 == 2) ? 1 : 0;
      f_125  =  f_110 - f_66;
      i_126  =  (f_71 < f_125) ? 1 : 0;
      i_127  =  i_124 * i_126;
      i_128  =  i_123 + i_127;
      i_129  =  (i_20 == 3) ? 1 : 0;
      f_130  =  f_77 - f_79;
      f_131  =  f_130 - f_66;
      i_132  =  (f_71 < f_131) ? 1 : 0;
      i_133  =  i_129 * i_132;
      i_134  =  i_128 + i_133;
      i_135  =  (i_20 == 5) ? 1 : 0;
      f_136  =  f_104 - f_91;
      f_137  =  f_84 - f_136;
      f_138  =  f_137 - f_66;
      i_139  =  (f_71 < f_138) ? 1 : 0;
      i_140  =  i_135 * i_139;
      i_141  =  i_134 + i_140;
      f_142  =  (float) i_141;
      *((__global float *) ul_117)  =  f_142;
      ul_143  =  ul_0 + l_94;
      *((__global float *) ul_143)  =  0.0F;
      ul_144  =  ul_0 + l_87;
      *((__global float *) ul_144)  =  f_114;
      ul_145  =  ul_0 + l_82;
      *((__global float *) ul_145)  =  0.0F;
      ul_146  =  ul_0 + l_108;
      *((__global float *) ul_146)  =  0.0F;
      l_147  =  l_93 + 4L;
      l_148  =  l_147 << 2;
      ul_149  =  ul_0 + l_148;
      f_150  =  (float) i_60;
      *((__global float *) ul_149)  =  f_150;
      i_151  =  i_12 + -1;
      i_152  =  max(1, i_151);
      i_153  =  i_152 * i_14;
      i_154  =  i_12 + -2;
      i_155  =  max(0, i_154);
      i_156  =  min(i_52, i_155);
      i_157  =  i_153 + i_156;
      l_158  =  (long) i_157;
      l_159  =  l_158 + 4L;
      l_160  =  l_159 << 2;
      ul_161  =  ul_3 + l_160;
      i_162  =  *((__global int *) ul_161);
      i_163  =  i_15 + 22;
      l_164  =  (long) i_163;
      l_165  =  l_164 << 2;
      ul_166  =  ul_1 + l_165;
      i_167  =  *((__global int *) ul_166);
      ul_168  =  ul_10 + 28L;
      i_169  =  *((__global int *) ul_168);
      i_170  =  (i_52 < i_167) ? 1 : 0;
      i_171  =  i_170 * i_169;
      b_172  =  i_171 == 1;
      if(b_172)
      {
        // BLOCK 15
        i_173  =  i_162;
      }  // B14
      else
      {
        // BLOCK 16
        i_173  =  0;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_174  =  i_173 + i_97;
      l_175  =  (long) i_174;
      l_176  =  l_175 + 4L;
      l_177  =  l_176 << 2;
      b_178  =  i_20 == 6;
      if(b_178)
      {
        // BLOCK 18
        ul_179  =  ul_4 + l_177;
        f_180  =  *((__global float *) ul_179);
        f_181  =  f_180 - f_89;
        f_182  =  f_181;
      }  // B17
      else
      {
        // BLOCK 19
        ul_183  =  ul_7 + l_177;
        f_184  =  *((__global float *) ul_183);
        f_185  =  f_184 - f_91;
        f_182  =  f_185;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_186  =  ul_5 + l_177;
      f_187  =  *((__global float *) ul_186);
      ul_188  =  ul_8 + l_177;
      f_189  =  *((__global float *) ul_188);
      i_190  =  (f_182 == 0.0F) ? 1 : 0;
      f_191  =  (float) i_173;
      i_192  =  (f_150 < f_191) ? 0 : 1;
      i_193  =  i_190 * i_192;
      i_194  =  (0.0F < f_182) ? 1 : 0;
      i_195  =  i_193 + i_194;
      i_196  =  1 - i_195;
      i_197  =  (i_20 == 12) ? 1 : 0;
      i_198  =  i_196 * i_197;
      i_199  =  (i_20 == 11) ? 1 : 0;
      i_200  =  (0.0F < f_189) ? 0 : 1;
      i_201  =  i_199 * i_200;
      i_202  =  (i_20 < 6) ? 1 : 0;
      i_203  =  (f_142 == 1.0F) ? 1 : 0;
      i_204  =  i_202 * i_203;
      i_205  =  (i_20 < 6) ? 0 : 1;
      i_206  =  (i_20 < 9) ? 1 : 0;
      i_207  =  i_205 * i_206;
      i_208  =  (f_182 < 0.0F) ? 1 : 0;
      i_209  =  i_207 * i_208;
      i_210  =  i_204 + i_209;
      i_211  =  i_201 + i_210;
      i_212  =  i_198 + i_211;
      b_213  =  i_212 == 1;
      if(b_213)
      {
        // BLOCK 21
        f_214  =  f_189;
      }  // B20
      else
      {
        // BLOCK 22
        f_214  =  f_187;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_215  =  i_212 == 1;
      if(b_215)
      {
        // BLOCK 24
        f_216  =  0.0F;
      }  // B23
      else
      {
        // BLOCK 25
        f_216  =  f_187;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_217  =  f_112 * f_187;
      f_218  =  f_189 / f_217;
      i_219  =  isless(f_189, f_217);
      if(i_219 == 1)
      {
        // BLOCK 27
        f_220  =  f_218;
      }  // B26
      else
      {
        // BLOCK 28
        f_220  =  1.0F;
      }  // B26
      // BLOCK 29 MERGES [28 27 ]
      b_221  =  i_20 < 6;
      if(b_221)
      {
        // BLOCK 30
        f_222  =  f_214;
      }  // B29
      else
      {
        // BLOCK 31
        f_223  =  fma(f_114, f_189, f_216);
        f_222  =  f_223;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      b_224  =  i_20 == 9;
      if(b_224)
      {
        // BLOCK 33
        f_225  =  f_189 / f_112;
        f_226  =  fmin(f_187, f_225);
        f_227  =  f_189 * 0.0F;
        f_228  =  fmax(f_226, f_227);
        f_229  =  f_228;
      }  // B32
      else
      {
        // BLOCK 34
        f_229  =  f_222;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_230  =  1.0F - f_112;
      b_231  =  i_20 == 13;
      if(b_231)
      {
        // BLOCK 36
        f_232  =  f_230 * f_187;
        f_233  =  fma(f_114, f_189, f_232);
        f_234  =  f_233;
      }  // B35
      else
      {
        // BLOCK 37
        f_234  =  f_229;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      b_235  =  i_20 == 10;
      if(b_235)
      {
        // BLOCK 39
        f_236  =  f_189 - f_187;
        f_237  =  fmax(0.0F, f_236);
        f_238  =  f_114 * 0.0F;
        f_239  =  f_237 * f_238;
        f_240  =  fma(f_220, f_187, f_239);
        f_241  =  f_240;
      }  // B38
      else
      {
        // BLOCK 40
        f_241  =  f_234;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      i_242  =  isless(f_241, f_187);
      if(i_242 == 1)
      {
        // BLOCK 42
        f_243  =  f_241 / f_187;
        f_244  =  f_243;
      }  // B41
      else
      {
        // BLOCK 43
        f_244  =  1.0F;
      }  // B41
      // BLOCK 44 MERGES [43 42 ]
      b_245  =  i_20 == 10;
      if(b_245)
      {
        // BLOCK 45
        i_246  =  isless(f_189, f_217);
        if(i_246 == 1)
        {
          // BLOCK 46
          f_247  =  f_218;
        }  // B45
        else
        {
          // BLOCK 47
          f_247  =  1.0F;
        }  // B45
      }  // B44
      else
      {
        // BLOCK 48
        i_248  =  1 - i_212;
        f_249  =  (float) i_248;
        f_247  =  f_249;
      }  // B44
      // BLOCK 49 MERGES [47 48 46 ]
      b_250  =  i_20 == 13;
      if(b_250)
      {
        // BLOCK 50
        f_251  =  f_230;
      }  // B49
      else
      {
        // BLOCK 51
        f_251  =  f_247;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      b_252  =  i_20 < 10;
      if(b_252)
      {
        // BLOCK 53
        f_253  =  f_244;
      }  // B52
      else
      {
        // BLOCK 54
        f_253  =  f_251;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      f_254  =  *((__global float *) ul_188);
      l_255  =  l_86 + 4L;
      l_256  =  l_255 << 2;
      ul_257  =  ul_0 + l_256;
      f_258  =  (float) i_171;
      f_259  =  f_253 * f_258;
      *((__global float *) ul_257)  =  f_259;
      l_260  =  l_81 + 4L;
      l_261  =  l_260 << 2;
      ul_262  =  ul_0 + l_261;
      i_263  =  (0.0F < f_254) ? 0 : 1;
      i_264  =  i_263 * i_199;
      i_265  =  i_264 + i_210;
      i_266  =  i_265 + i_198;
      i_267  =  i_266 * i_171;
      f_268  =  (float) i_267;
      *((__global float *) ul_262)  =  f_268;
    }  // B13
    else
    {
      // BLOCK 56
    }  // B13
  }  // B9
  else
  {
    // BLOCK 57
  }  // B9
  // BLOCK 58 MERGES [57 56 55 ]
  return;
}  //  kernel
