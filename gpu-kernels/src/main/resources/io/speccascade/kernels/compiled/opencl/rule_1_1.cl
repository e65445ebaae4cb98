#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_112, *ul_114, *ul_123, *ul_125, *ul_134, *ul_136, *ul_14, *ul_145, *ul_147, *ul_156, *ul_158, *ul_167, *ul_169, *ul_178, *ul_180, *ul_189, *ul_191, *ul_2, *ul_203, *ul_205, *ul_219, *ul_22, *ul_229, *ul_230, *ul_234, *ul_239, *ul_242, *ul_254, *ul_259, *ul_261, *ul_27, *ul_272, *ul_276, *ul_279, *ul_281, *ul_3, *ul_32, *ul_350, *ul_355, *ul_37, *ul_4, *ul_42, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9;
  bool b_265, b_271, b_306, b_308, b_314, b_317, b_324, b_328, b_338, b_343, b_345, b_44, b_48, b_51, b_61, b_92;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_113, f_115, f_116, f_117, f_118, f_124, f_126, f_127, f_128, f_129, f_135, f_137, f_138, f_139, f_140, f_146, f_148, f_149, f_150, f_151, f_157, f_159, f_160, f_161, f_162, f_168, f_170, f_171, f_172, f_173, f_179, f_181, f_182, f_183, f_184, f_190, f_192, f_193, f_194, f_195, f_197, f_204, f_206, f_207, f_208, f_209, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_220, f_221, f_222, f_223, f_225, f_243, f_273, f_274, f_275, f_277, f_278, f_280, f_282, f_284, f_307, f_309, f_310, f_311, f_313, f_315, f_316, f_318, f_319, f_320, f_321, f_322, f_323, f_325, f_326, f_327, f_329, f_330, f_331, f_332, f_333, f_334, f_336, f_337, f_340, f_342, f_344, f_346, f_347, f_351, f_352, f_361, f_69, f_74, f_80, f_82, f_87, f_89, f_90, f_91, f_93;
  int i_108, i_119, i_130, i_141, i_15, i_152, i_16, i_163, i_17, i_174, i_18, i_185, i_19, i_196, i_198, i_199, i_210, i_224, i_226, i_23, i_231, i_235, i_24, i_244, i_245, i_246, i_247, i_248, i_249, i_250, i_255, i_256, i_260, i_262, i_263, i_264, i_266, i_267, i_28, i_283, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_298, i_299, i_300, i_301, i_302, i_303, i_304, i_305, i_312, i_33, i_335, i_339, i_34, i_341, i_356, i_357, i_358, i_359, i_360, i_38, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_109, l_110, l_111, l_120, l_121, l_122, l_131, l_132, l_133, l_142, l_143, l_144, l_153, l_154, l_155, l_164, l_165, l_166, l_175, l_176, l_177, l_186, l_187, l_188, l_20, l_200, l_201, l_202, l_21, l_227, l_228, l_232, l_233, l_236, l_237, l_238, l_240, l_241, l_25, l_251, l_252, l_253, l_257, l_258, l_26, l_268, l_269, l_270, l_30, l_31, l_348, l_349, l_35, l_353, l_354, l_36, l_40, l_41, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85;

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
  __private float ul_11[8];
  __private float* ul_12 = ul_11;
  __local float adf_13[1];
  ul_14  =  ul_10 + 20L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  get_group_id(0);
  i_17  =  i_16 / i_15;
  i_18  =  i_17 << 5;
  i_19  =  i_18 + 6;
  l_20  =  (long) i_19;
  l_21  =  l_20 << 2;
  ul_22  =  ul_1 + l_21;
  i_23  =  *((__global int *) ul_22);
  i_24  =  i_18 + 23;
  l_25  =  (long) i_24;
  l_26  =  l_25 << 2;
  ul_27  =  ul_1 + l_26;
  i_28  =  *((__global int *) ul_27);
  i_29  =  i_18 + 24;
  l_30  =  (long) i_29;
  l_31  =  l_30 << 2;
  ul_32  =  ul_1 + l_31;
  i_33  =  *((__global int *) ul_32);
  i_34  =  i_18 + 21;
  l_35  =  (long) i_34;
  l_36  =  l_35 << 2;
  ul_37  =  ul_1 + l_36;
  i_38  =  *((__global int *) ul_37);
  i_39  =  i_18 + 29;
  l_40  =  (long) i_39;
  l_41  =  l_40 << 2;
  ul_42  =  ul_1 + l_41;
  i_43  =  *((__global int *) ul_42);
  b_44  =  i_23 < 9;
  if(b_44)
  {
    // BLOCK 1
    i_45  =  (i_23 == 6) ? 2 : 3;
    i_46  =  i_45;
  }  // B0
  else
  {
    // BLOCK 2
    i_47  =  i_23 + -5;
    i_46  =  i_47;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_48  =  i_23 < 6;
  if(b_48)
  {
    // BLOCK 4
    i_49  =  (i_23 == 4) ? 1 : 0;
    i_50  =  i_49;
  }  // B3
  else
  {
    // BLOCK 5
    i_50  =  i_46;
  }  // B3
  // BLOCK 6 MERGES [4 5 ]
  b_51  =  i_23 == 13;
  if(b_51)
  {
    // BLOCK 7
    i_52  =  0;
  }  // B6
  else
  {
    // BLOCK 8
    i_52  =  i_50;
  }  // B6
  // BLOCK 9 MERGES [7 8 ]
  i_53  =  1 - i_43;
  i_54  =  i_53 * i_38;
  i_55  =  i_16 % i_15;
  i_56  =  min(i_28, i_33);
  i_57  =  (i_55 < i_56) ? 1 : 0;
  i_58  =  i_54 * i_57;
  i_59  =  (i_52 == 1) ? 1 : 0;
  i_60  =  i_58 * i_59;
  b_61  =  i_60 == 1;
  if(b_61)
  {
    // BLOCK 10
    ul_62  =  ul_10 + 24L;
    i_63  =  *((__global int *) ul_62);
    i_64  =  i_17 << 4;
    l_65  =  (long) i_64;
    l_66  =  l_65 + 4L;
    l_67  =  l_66 << 2;
    ul_68  =  ul_2 + l_67;
    f_69  =  *((__global float *) ul_68);
    i_70  =  i_64 + 12;
    l_71  =  (long) i_70;
    l_72  =  l_71 << 2;
    ul_73  =  ul_2 + l_72;
    f_74  =  *((__global float *) ul_73);
    i_75  =  i_16 << 3;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_6 + l_78;
    f_80  =  *((__global float *) ul_79);
    ul_81  =  ul_9 + l_78;
    f_82  =  *((__global float *) ul_81);
    i_83  =  i_75 + 6;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_6 + l_85;
    f_87  =  *((__global float *) ul_86);
    ul_88  =  ul_9 + l_85;
    f_89  =  *((__global float *) ul_88);
    f_90  =  1.0F - f_69;
    f_91  =  f_90 - f_74;
    b_92  =  i_23 == 13;
    if(b_92)
    {
      // BLOCK 11
      f_93  =  f_91;
    }  // B10
    else
    {
      // BLOCK 12
      f_93  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_94  =  i_63 * i_16;
    i_95  =  i_63 >> 31;
    i_96  =  i_95 >> 29;
    i_97  =  i_96 + i_63;
    i_98  =  i_97 & -8;
    // BLOCK 14 MERGES [13 15 ]
    i_99  =  0;
    f_100  =  0.0F;
    f_101  =  0.0F;
    f_102  =  0.0F;
    f_103  =  0.0F;
    f_104  =  0.0F;
    f_105  =  0.0F;
    f_106  =  0.0F;
    f_107  =  0.0F;
    for(;i_99 < i_98;)
    {
      // BLOCK 15
      i_108  =  i_94 + i_99;
      l_109  =  (long) i_108;
      l_110  =  l_109 + 4L;
      l_111  =  l_110 << 2;
      ul_112  =  ul_5 + l_111;
      f_113  =  *((__global float *) ul_112);
      ul_114  =  ul_8 + l_111;
      f_115  =  *((__global float *) ul_114);
      f_116  =  f_113 - f_115;
      f_117  =  fmax(0.0F, f_116);
      f_118  =  f_100 + f_117;
      ul_12[0]  =  f_118;
      i_119  =  i_108 + 1;
      l_120  =  (long) i_119;
      l_121  =  l_120 + 4L;
      l_122  =  l_121 << 2;
      ul_123  =  ul_5 + l_122;
      f_124  =  *((__global float *) ul_123);
      ul_125  =  ul_8 + l_122;
      f_126  =  *((__global float *) ul_125);
      f_127  =  f_124 - f_126;
      f_128  =  fmax(0.0F, f_127);
      f_129  =  f_101 + f_128;
      ul_12[1]  =  f_129;
      i_130  =  i_108 + 2;
      l_131  =  (long) i_130;
      l_132  =  l_131 + 4L;
      l_133  =  l_132 << 2;
      ul_134  =  ul_5 + l_133;
      f_135  =  *((__global float *) ul_134);
      ul_136  =  ul_8 + l_133;
      f_137  =  *((__global float *) ul_136);
      f_138  =  f_135 - f_137;
      f_139  =  fmax(0.0F, f_138);
      f_140  =  f_102 + f_139;
      ul_12[2]  =  f_140;
      i_141  =  i_108 + 3;
      l_142  =  (long) i_141;
      l_143  =  l_142 + 4L;
      l_144  =  l_143 << 2;
      ul_145  =  ul_5 + l_144;
      f_146  =  *((__global float *) ul_145);
      ul_147  =  ul_8 + l_144;
      f_148  =  *((__global float *) ul_147);
      f_149  =  f_146 - f_148;
      f_150  =  fmax(0.0F, f_149);
      f_151  =  f_103 + f_150;
      ul_12[3]  =  f_151;
      i_152  =  i_108 + 4;
      l_153  =  (long) i_152;
      l_154  =  l_153 + 4L;
      l_155  =  l_154 << 2;
      ul_156  =  ul_5 + l_155;
      f_157  =  *((__global float *) ul_156);
      ul_158  =  ul_8 + l_155;
      f_159  =  *((__global float *) ul_158);
      f_160  =  f_157 - f_159;
      f_161  =  fmax(0.0F, f_160);
      f_162  =  f_104 + f_161;
      ul_12[4]  =  f_162;
      i_163  =  i_108 + 5;
      l_164  =  (long) i_163;
      l_165  =  l_164 + 4L;
      l_166  =  l_165 << 2;
      ul_167  =  ul_5 + l_166;
      f_168  =  *((__global float *) ul_167);
      ul_169  =  ul_8 + l_166;
      f_170  =  *((__global float *) ul_169);
      f_171  =  f_168 - f_170;
      f_172  =  fmax(0.0F, f_171);
      f_173  =  f_105 + f_172;
      ul_12[5]  =  f_173;
      i_174  =  i_108 + 6;
      l_175  =  (long) i_174;
      l_176  =  l_175 + 4L;
      l_177  =  l_176 << 2;
      ul_178  =  ul_5 + l_177;
      f_179  =  *((__global float *) ul_178);
      ul_180  =  ul_8 + l_177;
      f_181  =  *((__global float *) ul_180);
      f_182  =  f_179 - f_181;
      f_183  =  fmax(0.0F, f_182);
      f_184  =  f_106 + f_183;
      ul_12[6]  =  f_184;
      i_185  =  i_108 + 7;
      l_186  =  (long) i_185;
      l_187  =  l_186 + 4L;
      l_188  =  l_187 << 2;
      ul_189  =  ul_5 + l_188;
      f_190  =  *((__global float *) ul_189);
      ul_191  =  ul_8 + l_188;
      f_192  =  *((__global float *) ul_191);
      f_193  =  f_190 - f_192;
      f_194  =  fmax(0.0F, f_193);
      f_195  =  f_107 + f_194;
      ul_12[7]  =  f_195;
      i_196  =  i_99 + 8;
      i_99  =  i_196;
      f_100  =  f_118;
      f_101  =  f_129;
      f_102  =  f_140;
      f_103  =  f_151;
      f_104  =  f_162;
      f_105  =  f_173;
      f_106  =  f_184;
      f_107  =  f_195;
    }  // B14
    // BLOCK 16
    // BLOCK 17 MERGES [16 18 ]
    f_197  =  0.0F;
    i_198  =  i_98;
    for(;i_198 < i_63;)
    {
      // BLOCK 18
      i_199  =  i_94 + i_198;
      l_200  =  (long) i_199;
      l_201  =  l_200 + 4L;
      l_202  =  l_201 << 2;
      ul_203  =  ul_5 + l_202;
      f_204  =  *((__global float *) ul_203);
      ul_205  =  ul_8 + l_202;
      f_206  =  *((__global float *) ul_205);
      f_207  =  f_204 - f_206;
      f_208  =  fmax(0.0F, f_207);
      f_209  =  f_197 + f_208;
      i_210  =  i_198 + 1;
      f_197  =  f_209;
      i_198  =  i_210;
    }  // B17
    // BLOCK 19
    f_211  =  f_100 + f_101;
    f_212  =  f_102 + f_103;
    f_213  =  f_211 + f_212;
    f_214  =  f_104 + f_105;
    f_215  =  f_106 + f_107;
    f_216  =  f_214 + f_215;
    f_217  =  f_213 + f_216;
    f_218  =  f_217 + f_197;
    adf_13[0]  =  f_218;
    ul_219  =  ul_0 + l_78;
    f_220  =  f_218 * f_74;
    f_221  =  f_80 - f_82;
    f_222  =  f_218 * f_69;
    f_223  =  f_221 - f_222;
    i_224  =  (f_220 < f_223) ? 1 : 0;
    f_225  =  (float) i_224;
    *((__global float *) ul_219)  =  f_225;
    i_226  =  i_75 + 5;
    l_227  =  (long) i_226;
    l_228  =  l_227 << 2;
    ul_229  =  ul_0 + l_228;
    *((__global float *) ul_229)  =  f_218;
    ul_230  =  ul_0 + l_85;
    *((__global float *) ul_230)  =  f_93;
    i_231  =  i_75 + 7;
    l_232  =  (long) i_231;
    l_233  =  l_232 << 2;
    ul_234  =  ul_0 + l_233;
    *((__global float *) ul_234)  =  0.0F;
    i_235  =  i_75 + 4;
    l_236  =  (long) i_235;
    l_237  =  l_236 + 4L;
    l_238  =  l_237 << 2;
    ul_239  =  ul_0 + l_238;
    *((__global float *) ul_239)  =  0.0F;
    l_240  =  l_227 + 4L;
    l_241  =  l_240 << 2;
    ul_242  =  ul_0 + l_241;
    f_243  =  (float) i_63;
    *((__global float *) ul_242)  =  f_243;
    i_244  =  i_15 + -1;
    i_245  =  max(1, i_244);
    i_246  =  i_245 * i_17;
    i_247  =  i_15 + -2;
    i_248  =  max(0, i_247);
    i_249  =  min(i_55, i_248);
    i_250  =  i_246 + i_249;
    l_251  =  (long) i_250;
    l_252  =  l_251 + 4L;
    l_253  =  l_252 << 2;
    ul_254  =  ul_3 + l_253;
    i_255  =  *((__global int *) ul_254);
    i_256  =  i_18 + 22;
    l_257  =  (long) i_256;
    l_258  =  l_257 << 2;
    ul_259  =  ul_1 + l_258;
    i_260  =  *((__global int *) ul_259);
    ul_261  =  ul_10 + 28L;
    i_262  =  *((__global int *) ul_261);
    i_263  =  (i_55 < i_260) ? 1 : 0;
    i_264  =  i_263 * i_262;
    b_265  =  i_264 == 1;
    if(b_265)
    {
      // BLOCK 20
      i_266  =  i_255;
    }  // B19
    else
    {
      // BLOCK 21
      i_266  =  0;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    i_267  =  i_266 + i_94;
    l_268  =  (long) i_267;
    l_269  =  l_268 + 4L;
    l_270  =  l_269 << 2;
    b_271  =  i_23 == 6;
    if(b_271)
    {
      // BLOCK 23
      ul_272  =  ul_4 + l_270;
      f_273  =  *((__global float *) ul_272);
      f_274  =  f_273 - f_87;
      f_275  =  f_274;
    }  // B22
    else
    {
      // BLOCK 24
      ul_276  =  ul_7 + l_270;
      f_277  =  *((__global float *) ul_276);
      f_278  =  f_277 - f_89;
      f_275  =  f_278;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    ul_279  =  ul_5 + l_270;
    f_280  =  *((__global float *) ul_279);
    ul_281  =  ul_8 + l_270;
    f_282  =  *((__global float *) ul_281);
    i_283  =  (f_275 == 0.0F) ? 1 : 0;
    f_284  =  (float) i_266;
    i_285  =  (f_243 < f_284) ? 0 : 1;
    i_286  =  i_283 * i_285;
    i_287  =  (0.0F < f_275) ? 1 : 0;
    i_288  =  i_286 + i_287;
    i_289  =  1 - i_288;
    i_290  =  (i_23 == 12) ? 1 : 0;
    i_291  =  i_289 * i_290;
    i_292  =  (i_23 == 11) ? 1 : 0;
    i_293  =  (0.0F < f_282) ? 0 : 1;
    i_294  =  i_292 * i_293;
    i_295  =  (i_23 < 6) ? 1 : 0;
    i_296  =  (f_225 == 1.0F) ? 1 : 0;
    i_297  =  i_295 * i_296;
    i_298  =  (i_23 < 6) ? 0 : 1;
    i_299  =  (i_23 < 9) ? 1 : 0;
    i_300  =  i_298 * i_299;
    i_301  =  (f_275 < 0.0F) ? 1 : 0;
    i_302  =  i_300 * i_301;
    i_303  =  i_297 + i_302;
    i_304  =  i_294 + i_303;
    i_305  =  i_291 + i_304;
    b_306  =  i_305 == 1;
    if(b_306)
    {
      // BLOCK 26
      f_307  =  f_282;
    }  // B25
    else
    {
      // BLOCK 27
      f_307  =  f_280;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    b_308  =  i_305 == 1;
    if(b_308)
    {
      // BLOCK 29
      f_309  =  0.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_309  =  f_280;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    f_310  =  f_91 * f_280;
    f_311  =  f_282 / f_310;
    i_312  =  isless(f_282, f_310);
    if(i_312 == 1)
    {
      // BLOCK 32
      f_313  =  f_311;
    }  // B31
    else
    {
      // BLOCK 33
      f_313  =  1.0F;
    }  // B31
    // BLOCK 34 MERGES [33 32 ]
    b_314  =  i_23 < 6;
    if(b_314)
    {
      // BLOCK 35
      f_315  =  f_307;
    }  // B34
    else
    {
      // BLOCK 36
      f_316  =  fma(f_93, f_282, f_309);
      f_315  =  f_316;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    b_317  =  i_23 == 9;
    if(b_317)
    {
      // BLOCK 38
      f_318  =  f_282 / f_91;
      f_319  =  fmin(f_280, f_318);
      f_320  =  f_282 * 0.0F;
      f_321  =  fmax(f_319, f_320);
      f_322  =  f_321;
    }  // B37
    else
    {
      // BLOCK 39
      f_322  =  f_315;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    f_323  =  1.0F - f_91;
    b_324  =  i_23 == 13;
    if(b_324)
    {
      // BLOCK 41
      f_325  =  f_323 * f_280;
      f_326  =  fma(f_93, f_282, f_325);
      f_327  =  f_326;
    }  // B40
    else
    {
      // BLOCK 42
      f_327  =  f_322;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    b_328  =  i_23 == 10;
    if(b_328)
    {
      // BLOCK 44
      f_329  =  f_282 - f_280;
      f_330  =  fmax(0.0F, f_329);
      f_331  =  f_93 * 0.0F;
      f_332  =  f_330 * f_331;
      f_333  =  fma(f_313, f_280, f_332);
      f_334  =  f_333;
    }  // B43
    else
    {
      // BLOCK 45
      f_334  =  f_327;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_335  =  isless(f_334, f_280);
    if(i_335 == 1)
    {
      // BLOCK 47
      f_336  =  f_334 / f_280;
      f_337  =  f_336;
    }  // B46
    else
    {
      // BLOCK 48
      f_337  =  1.0F;
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    b_338  =  i_23 == 10;
    if(b_338)
    {
      // BLOCK 50
      i_339  =  isless(f_282, f_310);
      if(i_339 == 1)
      {
        // BLOCK 51
        f_340  =  f_311;
      }  // B50
      else
      {
        // BLOCK 52
        f_340  =  1.0F;
      }  // B50
    }  // B49
    else
    {
      // BLOCK 53
      i_341  =  1 - i_305;
      f_342  =  (float) i_341;
      f_340  =  f_342;
    }  // B49
    // BLOCK 54 MERGES [52 53 51 ]
    b_343  =  i_23 == 13;
    if(b_343)
    {
      // BLOCK 55
      f_344  =  f_323;
    }  // B54
    else
    {
      // BLOCK 56
      f_344  =  f_340;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_345  =  i_23 < 10;
    if(b_345)
    {
      // BLOCK 58
      f_346  =  f_337;
    }  // B57
    else
    {
      // BLOCK 59
      f_346  =  f_344;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    f_347  =  *((__global float *) ul_281);
    l_348  =  l_84 + 4L;
    l_349  =  l_348 << 2;
    ul_350  =  ul_0 + l_349;
    f_351  =  (float) i_264;
    f_352  =  f_346 * f_351;
    *((__global float *) ul_350)  =  f_352;
    l_353  =  l_232 + 4L;
    l_354  =  l_353 << 2;
    ul_355  =  ul_0 + l_354;
    i_356  =  (0.0F < f_347) ? 0 : 1;
    i_357  =  i_356 * i_292;
    i_358  =  i_357 + i_303;
    i_359  =  i_358 + i_291;
    i_360  =  i_359 * i_264;
    f_361  =  (float) i_360;
    *((__global float *) ul_355)  =  f_361;
  }  // B9
  else
  {
    // BLOCK 61
  }  // B9
  // BLOCK 62 MERGES [61 60 ]
  return;
}  //  kernel
