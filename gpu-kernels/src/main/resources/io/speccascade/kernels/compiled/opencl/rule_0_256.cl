#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_103, *ul_109, *ul_11, *ul_121, *ul_151, *ul_156, *ul_161, *ul_166, *ul_171, *ul_183, *ul_188, *ul_19, *ul_190, *ul_2, *ul_201, *ul_205, *ul_208, *ul_210, *ul_24, *ul_281, *ul_288, *ul_29, *ul_3, *ul_305, *ul_34, *ul_39, *ul_4, *ul_5, *ul_59, *ul_6, *ul_65, *ul_7, *ul_70, *ul_76, *ul_78, *ul_8, *ul_83, *ul_88, *ul_9, *ul_90, *ul_95;
  bool b_113, b_116, b_194, b_200, b_235, b_237, b_243, b_246, b_253, b_257, b_267, b_272, b_274, b_41, b_45, b_48, b_58;
  float f_104, f_110, f_111, f_112, f_114, f_123, f_129, f_134, f_135, f_140, f_141, f_142, f_146, f_172, f_202, f_203, f_204, f_206, f_207, f_209, f_211, f_213, f_236, f_238, f_239, f_240, f_242, f_244, f_245, f_247, f_248, f_249, f_250, f_251, f_252, f_254, f_255, f_256, f_258, f_259, f_260, f_261, f_262, f_263, f_265, f_266, f_269, f_271, f_273, f_275, f_276, f_282, f_283, f_294, f_295, f_296, f_298, f_299, f_300, f_306, f_66, f_71, f_77, f_79, f_84, f_89, f_91, f_96;
  int i_105, i_115, i_117, i_12, i_122, i_124, i_125, i_126, i_127, i_128, i_13, i_130, i_131, i_132, i_133, i_136, i_137, i_138, i_139, i_14, i_143, i_144, i_145, i_147, i_15, i_152, i_157, i_16, i_162, i_167, i_173, i_174, i_175, i_176, i_177, i_178, i_179, i_184, i_185, i_189, i_191, i_192, i_193, i_195, i_196, i_20, i_21, i_212, i_214, i_215, i_216, i_217, i_218, i_219, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_227, i_228, i_229, i_230, i_231, i_232, i_233, i_234, i_241, i_25, i_26, i_264, i_268, i_270, i_277, i_284, i_289, i_290, i_291, i_292, i_293, i_297, i_30, i_301, i_31, i_35, i_36, i_40, i_42, i_43, i_44, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_61, i_67, i_72, i_80, i_85, i_92, i_97, i_98, i_99;
  long l_100, l_101, l_102, l_106, l_107, l_108, l_118, l_119, l_120, l_148, l_149, l_150, l_153, l_154, l_155, l_158, l_159, l_160, l_163, l_164, l_165, l_168, l_169, l_17, l_170, l_18, l_180, l_181, l_182, l_186, l_187, l_197, l_198, l_199, l_22, l_23, l_27, l_278, l_279, l_28, l_280, l_285, l_286, l_287, l_302, l_303, l_304, l_32, l_33, l_37, l_38, l_62, l_63, l_64, l_68, l_69, l_73, l_74, l_75, l_81, l_82, l_86, l_87, l_93, l_94;

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
      i_117  =  i_72 + i_13;
      l_118  =  (long) i_117;
      l_119  =  l_118 + 4L;
      l_120  =  l_119 << 2;
      ul_121  =  ul_0 + l_120;
      i_122  =  (i_20 == 1) ? 1 : 0;
      f_123  =  f_77 - f_66;
      i_124  =  (f_71 < f_123) ? 1 : 0;
      i_125  =  i_122 * i_124;
      i_126  =  (i_20 == 0) ? 1 : 0;
      i_127  =  i_125 + i_126;
      i_128  =  (i_20 == 2) ? 1 : 0;
      f_129  =  f_110 - f_66;
      i_130  =  (f_71 < f_129) ? 1 : 0;
      i_131  =  i_128 * i_130;
      i_132  =  i_127 + i_131;
      i_133  =  (i_20 == 3) ? 1 : 0;
      f_134  =  f_77 - f_79;
      f_135  =  f_134 - f_66;
      i_136  =  (f_71 < f_135) ? 1 : 0;
      i_137  =  i_133 * i_136;
      i_138  =  i_132 + i_137;
      i_139  =  (i_20 == 5) ? 1 : 0;
      f_140  =  f_104 - f_91;
      f_141  =  f_84 - f_140;
      f_142  =  f_141 - f_66;
      i_143  =  (f_71 < f_142) ? 1 : 0;
      i_144  =  i_139 * i_143;
      i_145  =  i_138 + i_144;
      f_146  =  (float) i_145;
      *((__global float *) ul_121)  =  f_146;
      i_147  =  i_117 + 1;
      l_148  =  (long) i_147;
      l_149  =  l_148 + 4L;
      l_150  =  l_149 << 2;
      ul_151  =  ul_0 + l_150;
      *((__global float *) ul_151)  =  0.0F;
      i_152  =  i_117 + 2;
      l_153  =  (long) i_152;
      l_154  =  l_153 + 4L;
      l_155  =  l_154 << 2;
      ul_156  =  ul_0 + l_155;
      *((__global float *) ul_156)  =  f_114;
      i_157  =  i_117 + 3;
      l_158  =  (long) i_157;
      l_159  =  l_158 + 4L;
      l_160  =  l_159 << 2;
      ul_161  =  ul_0 + l_160;
      *((__global float *) ul_161)  =  0.0F;
      i_162  =  i_117 + 4;
      l_163  =  (long) i_162;
      l_164  =  l_163 + 4L;
      l_165  =  l_164 << 2;
      ul_166  =  ul_0 + l_165;
      *((__global float *) ul_166)  =  0.0F;
      i_167  =  i_117 + 5;
      l_168  =  (long) i_167;
      l_169  =  l_168 + 4L;
      l_170  =  l_169 << 2;
      ul_171  =  ul_0 + l_170;
      f_172  =  (float) i_60;
      *((__global float *) ul_171)  =  f_172;
      i_173  =  i_12 + -1;
      i_174  =  max(1, i_173);
      i_175  =  i_174 * i_14;
      i_176  =  i_12 + -2;
      i_177  =  max(0, i_176);
      i_178  =  min(i_52, i_177);
      i_179  =  i_175 + i_178;
      l_180  =  (long) i_179;
      l_181  =  l_180 + 4L;
      l_182  =  l_181 << 2;
      ul_183  =  ul_3 + l_182;
      i_184  =  *((__global int *) ul_183);
      i_185  =  i_15 + 22;
      l_186  =  (long) i_185;
      l_187  =  l_186 << 2;
      ul_188  =  ul_1 + l_187;
      i_189  =  *((__global int *) ul_188);
      ul_190  =  ul_10 + 28L;
      i_191  =  *((__global int *) ul_190);
      i_192  =  (i_52 < i_189) ? 1 : 0;
      i_193  =  i_192 * i_191;
      b_194  =  i_193 == 1;
      if(b_194)
      {
        // BLOCK 15
        i_195  =  i_184;
      }  // B14
      else
      {
        // BLOCK 16
        i_195  =  0;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_196  =  i_195 + i_97;
      l_197  =  (long) i_196;
      l_198  =  l_197 + 4L;
      l_199  =  l_198 << 2;
      b_200  =  i_20 == 6;
      if(b_200)
      {
        // BLOCK 18
        ul_201  =  ul_4 + l_199;
        f_202  =  *((__global float *) ul_201);
        f_203  =  f_202 - f_89;
        f_204  =  f_203;
      }  // B17
      else
      {
        // BLOCK 19
        ul_205  =  ul_7 + l_199;
        f_206  =  *((__global float *) ul_205);
        f_207  =  f_206 - f_91;
        f_204  =  f_207;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_208  =  ul_5 + l_199;
      f_209  =  *((__global float *) ul_208);
      ul_210  =  ul_8 + l_199;
      f_211  =  *((__global float *) ul_210);
      i_212  =  (f_204 == 0.0F) ? 1 : 0;
      f_213  =  (float) i_195;
      i_214  =  (f_172 < f_213) ? 0 : 1;
      i_215  =  i_212 * i_214;
      i_216  =  (0.0F < f_204) ? 1 : 0;
      i_217  =  i_215 + i_216;
      i_218  =  1 - i_217;
      i_219  =  (i_20 == 12) ? 1 : 0;
      i_220  =  i_218 * i_219;
      i_221  =  (i_20 == 11) ? 1 : 0;
      i_222  =  (0.0F < f_211) ? 0 : 1;
      i_223  =  i_221 * i_222;
      i_224  =  (i_20 < 6) ? 1 : 0;
      i_225  =  (f_146 == 1.0F) ? 1 : 0;
      i_226  =  i_224 * i_225;
      i_227  =  (i_20 < 6) ? 0 : 1;
      i_228  =  (i_20 < 9) ? 1 : 0;
      i_229  =  i_227 * i_228;
      i_230  =  (f_204 < 0.0F) ? 1 : 0;
      i_231  =  i_229 * i_230;
      i_232  =  i_226 + i_231;
      i_233  =  i_223 + i_232;
      i_234  =  i_220 + i_233;
      b_235  =  i_234 == 1;
      if(b_235)
      {
        // BLOCK 21
        f_236  =  f_211;
      }  // B20
      else
      {
        // BLOCK 22
        f_236  =  f_209;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_237  =  i_234 == 1;
      if(b_237)
      {
        // BLOCK 24
        f_238  =  0.0F;
      }  // B23
      else
      {
        // BLOCK 25
        f_238  =  f_209;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_239  =  f_112 * f_209;
      f_240  =  f_211 / f_239;
      i_241  =  isless(f_211, f_239);
      if(i_241 == 1)
      {
        // BLOCK 27
        f_242  =  f_240;
      }  // B26
      else
      {
        // BLOCK 28
        f_242  =  1.0F;
      }  // B26
      // BLOCK 29 MERGES [28 27 ]
      b_243  =  i_20 < 6;
      if(b_243)
      {
        // BLOCK 30
        f_244  =  f_236;
      }  // B29
      else
      {
        // BLOCK 31
        f_245  =  fma(f_114, f_211, f_238);
        f_244  =  f_245;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      b_246  =  i_20 == 9;
      if(b_246)
      {
        // BLOCK 33
        f_247  =  f_211 / f_112;
        f_248  =  fmin(f_209, f_247);
        f_249  =  f_211 * 0.0F;
        f_250  =  fmax(f_248, f_249);
        f_251  =  f_250;
      }  // B32
      else
      {
        // BLOCK 34
        f_251  =  f_244;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_252  =  1.0F - f_112;
      b_253  =  i_20 == 13;
      if(b_253)
      {
        // BLOCK 36
        f_254  =  f_252 * f_209;
        f_255  =  fma(f_114, f_211, f_254);
        f_256  =  f_255;
      }  // B35
      else
      {
        // BLOCK 37
        f_256  =  f_251;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      b_257  =  i_20 == 10;
      if(b_257)
      {
        // BLOCK 39
        f_258  =  f_211 - f_209;
        f_259  =  fmax(0.0F, f_258);
        f_260  =  f_114 * 0.0F;
        f_261  =  f_259 * f_260;
        f_262  =  fma(f_242, f_209, f_261);
        f_263  =  f_262;
      }  // B38
      else
      {
        // BLOCK 40
        f_263  =  f_256;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      i_264  =  isless(f_263, f_209);
      if(i_264 == 1)
      {
        // BLOCK 42
        f_265  =  f_263 / f_209;
        f_266  =  f_265;
      }  // B41
      else
      {
        // BLOCK 43
        f_266  =  1.0F;
      }  // B41
      // BLOCK 44 MERGES [43 42 ]
      b_267  =  i_20 == 10;
      if(b_267)
      {
        // BLOCK 45
        i_268  =  isless(f_211, f_239);
        if(i_268 == 1)
        {
          // BLOCK 46
          f_269  =  f_240;
        }  // B45
        else
        {
          // BLOCK 47
          f_269  =  1.0F;
        }  // B45
      }  // B44
      else
      {
        // BLOCK 48
        i_270  =  1 - i_234;
        f_271  =  (float) i_270;
        f_269  =  f_271;
      }  // B44
      // BLOCK 49 MERGES [47 48 46 ]
      b_272  =  i_20 == 13;
      if(b_272)
      {
        // BLOCK 50
        f_273  =  f_252;
      }  // B49
      else
      {
        // BLOCK 51
        f_273  =  f_269;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      b_274  =  i_20 < 10;
      if(b_274)
      {
        // BLOCK 53
        f_275  =  f_266;
      }  // B52
      else
      {
        // BLOCK 54
        f_275  =  f_273;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      f_276  =  *((__global float *) ul_210);
      i_277  =  i_117 + 6;
      l_278  =  (long) i_277;
      l_279  =  l_278 + 4L;
      l_280  =  l_279 << 2;
      ul_281  =  ul_0 + l_280;
      f_282  =  (float) i_193;
      f_283  =  f_275 * f_282;
      *((__global float *) ul_281)  =  f_283;
      i_284  =  i_117 + 7;
      l_285  =  (long) i_284;
      l_286  =  l_285 + 4L;
      l_287  =  l_286 << 2;
      ul_288  =  ul_0 + l_287;
      i_289  =  (0.0F < f_276) ? 0 : 1;
      i_290  =  i_289 * i_221;
      i_291  =  i_290 + i_232;
      i_292  =  i_291 + i_220;
      i_293  =  i_292 * i_193;
      f_294  =  (float) i_293;
      *((__global float *) ul_288)  =  f_294;
      f_295  =  *((__global float *) ul_208);
      f_296  =  *((__global float *) ul_210);
      i_297  =  isless(f_296, f_295);
      if(i_297 == 1)
      {
        // BLOCK 56
        f_298  =  *((__global float *) ul_210);
        f_299  =  f_298 / f_295;
        f_300  =  f_299;
      }  // B55
      else
      {
        // BLOCK 57
        f_300  =  1.0F;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      i_301  =  i_117 + 8;
      l_302  =  (long) i_301;
      l_303  =  l_302 + 4L;
      l_304  =  l_303 << 2;
      ul_305  =  ul_0 + l_304;
      f_306  =  f_300 * f_282;
      *((__global float *) ul_305)  =  f_306;
    }  // B13
    else
    {
      // BLOCK 59
    }  // B13
  }  // B9
  else
  {
    // BLOCK 60
  }  // B9
  // BLOCK 61 MERGES [60 59 58 ]
  return;
}  //  kernel
