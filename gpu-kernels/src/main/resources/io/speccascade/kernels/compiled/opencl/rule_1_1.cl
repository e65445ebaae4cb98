#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_108, *ul_117, *ul_119, *ul_128, *ul_130, *ul_139, *ul_14, *ul_141, *ul_150, *ul_152, *ul_161, *ul_163, *ul_172, *ul_174, *ul_183, *ul_185, *ul_197, *ul_199, *ul_2, *ul_213, *ul_22, *ul_223, *ul_224, *ul_228, *ul_233, *ul_236, *ul_248, *ul_253, *ul_255, *ul_266, *ul_27, *ul_270, *ul_273, *ul_275, *ul_3, *ul_32, *ul_338, *ul_343, *ul_37, *ul_4, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_86, *ul_9;
  bool b_259, b_265, b_300, b_302, b_310, b_313, b_319, b_328, b_333, b_44, b_48, b_59;
  float f_100, f_101, f_107, f_109, f_110, f_111, f_112, f_118, f_120, f_121, f_122, f_123, f_129, f_131, f_132, f_133, f_134, f_140, f_142, f_143, f_144, f_145, f_151, f_153, f_154, f_155, f_156, f_162, f_164, f_165, f_166, f_167, f_173, f_175, f_176, f_177, f_178, f_184, f_186, f_187, f_188, f_189, f_191, f_198, f_200, f_201, f_202, f_203, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_214, f_215, f_216, f_217, f_219, f_237, f_267, f_268, f_269, f_271, f_272, f_274, f_276, f_278, f_301, f_303, f_304, f_305, f_306, f_307, f_309, f_311, f_312, f_314, f_315, f_316, f_317, f_318, f_320, f_321, f_322, f_323, f_324, f_326, f_327, f_330, f_332, f_334, f_335, f_339, f_340, f_349, f_67, f_72, f_78, f_80, f_85, f_87, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_102, i_113, i_124, i_135, i_146, i_15, i_157, i_16, i_168, i_17, i_179, i_18, i_19, i_190, i_192, i_193, i_204, i_218, i_220, i_225, i_229, i_23, i_238, i_239, i_24, i_240, i_241, i_242, i_243, i_244, i_249, i_250, i_254, i_256, i_257, i_258, i_260, i_261, i_277, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_285, i_286, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_298, i_299, i_308, i_325, i_329, i_33, i_331, i_34, i_344, i_345, i_346, i_347, i_348, i_38, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_88, i_89, i_90, i_91, i_92, i_93;
  long l_103, l_104, l_105, l_114, l_115, l_116, l_125, l_126, l_127, l_136, l_137, l_138, l_147, l_148, l_149, l_158, l_159, l_160, l_169, l_170, l_171, l_180, l_181, l_182, l_194, l_195, l_196, l_20, l_21, l_221, l_222, l_226, l_227, l_230, l_231, l_232, l_234, l_235, l_245, l_246, l_247, l_25, l_251, l_252, l_26, l_262, l_263, l_264, l_30, l_31, l_336, l_337, l_341, l_342, l_35, l_36, l_40, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83;

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
  i_51  =  1 - i_43;
  i_52  =  i_51 * i_38;
  i_53  =  i_16 % i_15;
  i_54  =  min(i_28, i_33);
  i_55  =  (i_53 < i_54) ? 1 : 0;
  i_56  =  i_52 * i_55;
  i_57  =  (i_50 == 1) ? 1 : 0;
  i_58  =  i_56 * i_57;
  b_59  =  i_58 == 1;
  if(b_59)
  {
    // BLOCK 7
    ul_60  =  ul_10 + 24L;
    i_61  =  *((__global int *) ul_60);
    i_62  =  i_17 << 4;
    l_63  =  (long) i_62;
    l_64  =  l_63 + 4L;
    l_65  =  l_64 << 2;
    ul_66  =  ul_2 + l_65;
    f_67  =  *((__global float *) ul_66);
    i_68  =  i_62 + 12;
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_2 + l_70;
    f_72  =  *((__global float *) ul_71);
    i_73  =  i_16 << 3;
    l_74  =  (long) i_73;
    l_75  =  l_74 + 4L;
    l_76  =  l_75 << 2;
    ul_77  =  ul_6 + l_76;
    f_78  =  *((__global float *) ul_77);
    ul_79  =  ul_9 + l_76;
    f_80  =  *((__global float *) ul_79);
    i_81  =  i_73 + 6;
    l_82  =  (long) i_81;
    l_83  =  l_82 << 2;
    ul_84  =  ul_6 + l_83;
    f_85  =  *((__global float *) ul_84);
    ul_86  =  ul_9 + l_83;
    f_87  =  *((__global float *) ul_86);
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_88  =  i_61 * i_16;
    i_89  =  i_61 >> 31;
    i_90  =  i_89 >> 29;
    i_91  =  i_90 + i_61;
    i_92  =  i_91 & -8;
    // BLOCK 8 MERGES [7 9 ]
    i_93  =  0;
    f_94  =  0.0F;
    f_95  =  0.0F;
    f_96  =  0.0F;
    f_97  =  0.0F;
    f_98  =  0.0F;
    f_99  =  0.0F;
    f_100  =  0.0F;
    f_101  =  0.0F;
    for(;i_93 < i_92;)
    {
      // BLOCK 9
      i_102  =  i_88 + i_93;
      l_103  =  (long) i_102;
      l_104  =  l_103 + 4L;
      l_105  =  l_104 << 2;
      ul_106  =  ul_5 + l_105;
      f_107  =  *((__global float *) ul_106);
      ul_108  =  ul_8 + l_105;
      f_109  =  *((__global float *) ul_108);
      f_110  =  f_107 - f_109;
      f_111  =  fmax(0.0F, f_110);
      f_112  =  f_94 + f_111;
      ul_12[0]  =  f_112;
      i_113  =  i_102 + 1;
      l_114  =  (long) i_113;
      l_115  =  l_114 + 4L;
      l_116  =  l_115 << 2;
      ul_117  =  ul_5 + l_116;
      f_118  =  *((__global float *) ul_117);
      ul_119  =  ul_8 + l_116;
      f_120  =  *((__global float *) ul_119);
      f_121  =  f_118 - f_120;
      f_122  =  fmax(0.0F, f_121);
      f_123  =  f_95 + f_122;
      ul_12[1]  =  f_123;
      i_124  =  i_102 + 2;
      l_125  =  (long) i_124;
      l_126  =  l_125 + 4L;
      l_127  =  l_126 << 2;
      ul_128  =  ul_5 + l_127;
      f_129  =  *((__global float *) ul_128);
      ul_130  =  ul_8 + l_127;
      f_131  =  *((__global float *) ul_130);
      f_132  =  f_129 - f_131;
      f_133  =  fmax(0.0F, f_132);
      f_134  =  f_96 + f_133;
      ul_12[2]  =  f_134;
      i_135  =  i_102 + 3;
      l_136  =  (long) i_135;
      l_137  =  l_136 + 4L;
      l_138  =  l_137 << 2;
      ul_139  =  ul_5 + l_138;
      f_140  =  *((__global float *) ul_139);
      ul_141  =  ul_8 + l_138;
      f_142  =  *((__global float *) ul_141);
      f_143  =  f_140 - f_142;
      f_144  =  fmax(0.0F, f_143);
      f_145  =  f_97 + f_144;
      ul_12[3]  =  f_145;
      i_146  =  i_102 + 4;
      l_147  =  (long) i_146;
      l_148  =  l_147 + 4L;
      l_149  =  l_148 << 2;
      ul_150  =  ul_5 + l_149;
      f_151  =  *((__global float *) ul_150);
      ul_152  =  ul_8 + l_149;
      f_153  =  *((__global float *) ul_152);
      f_154  =  f_151 - f_153;
      f_155  =  fmax(0.0F, f_154);
      f_156  =  f_98 + f_155;
      ul_12[4]  =  f_156;
      i_157  =  i_102 + 5;
      l_158  =  (long) i_157;
      l_159  =  l_158 + 4L;
      l_160  =  l_159 << 2;
      ul_161  =  ul_5 + l_160;
      f_162  =  *((__global float *) ul_161);
      ul_163  =  ul_8 + l_160;
      f_164  =  *((__global float *) ul_163);
      f_165  =  f_162 - f_164;
      f_166  =  fmax(0.0F, f_165);
      f_167  =  f_99 + f_166;
      ul_12[5]  =  f_167;
      i_168  =  i_102 + 6;
      l_169  =  (long) i_168;
      l_170  =  l_169 + 4L;
      l_171  =  l_170 << 2;
      ul_172  =  ul_5 + l_171;
      f_173  =  *((__global float *) ul_172);
      ul_174  =  ul_8 + l_171;
      f_175  =  *((__global float *) ul_174);
      f_176  =  f_173 - f_175;
      f_177  =  fmax(0.0F, f_176);
      f_178  =  f_100 + f_177;
      ul_12[6]  =  f_178;
      i_179  =  i_102 + 7;
      l_180  =  (long) i_179;
      l_181  =  l_180 + 4L;
      l_182  =  l_181 << 2;
      ul_183  =  ul_5 + l_182;
      f_184  =  *((__global float *) ul_183);
      ul_185  =  ul_8 + l_182;
      f_186  =  *((__global float *) ul_185);
      f_187  =  f_184 - f_186;
      f_188  =  fmax(0.0F, f_187);
      f_189  =  f_101 + f_188;
      ul_12[7]  =  f_189;
      i_190  =  i_93 + 8;
      i_93  =  i_190;
      f_94  =  f_112;
      f_95  =  f_123;
      f_96  =  f_134;
      f_97  =  f_145;
      f_98  =  f_156;
      f_99  =  f_167;
      f_100  =  f_178;
      f_101  =  f_189;
    }  // B8
    // BLOCK 10
    // BLOCK 11 MERGES [10 12 ]
    f_191  =  0.0F;
    i_192  =  i_92;
    for(;i_192 < i_61;)
    {
      // BLOCK 12
      i_193  =  i_88 + i_192;
      l_194  =  (long) i_193;
      l_195  =  l_194 + 4L;
      l_196  =  l_195 << 2;
      ul_197  =  ul_5 + l_196;
      f_198  =  *((__global float *) ul_197);
      ul_199  =  ul_8 + l_196;
      f_200  =  *((__global float *) ul_199);
      f_201  =  f_198 - f_200;
      f_202  =  fmax(0.0F, f_201);
      f_203  =  f_191 + f_202;
      i_204  =  i_192 + 1;
      f_191  =  f_203;
      i_192  =  i_204;
    }  // B11
    // BLOCK 13
    f_205  =  f_94 + f_95;
    f_206  =  f_96 + f_97;
    f_207  =  f_205 + f_206;
    f_208  =  f_98 + f_99;
    f_209  =  f_100 + f_101;
    f_210  =  f_208 + f_209;
    f_211  =  f_207 + f_210;
    f_212  =  f_211 + f_191;
    adf_13[0]  =  f_212;
    ul_213  =  ul_0 + l_76;
    f_214  =  f_212 * f_72;
    f_215  =  f_78 - f_80;
    f_216  =  f_67 * f_212;
    f_217  =  f_215 - f_216;
    i_218  =  (f_214 < f_217) ? 1 : 0;
    f_219  =  (float) i_218;
    *((__global float *) ul_213)  =  f_219;
    i_220  =  i_73 + 5;
    l_221  =  (long) i_220;
    l_222  =  l_221 << 2;
    ul_223  =  ul_0 + l_222;
    *((__global float *) ul_223)  =  f_212;
    ul_224  =  ul_0 + l_83;
    *((__global float *) ul_224)  =  0.0F;
    i_225  =  i_73 + 7;
    l_226  =  (long) i_225;
    l_227  =  l_226 << 2;
    ul_228  =  ul_0 + l_227;
    *((__global float *) ul_228)  =  0.0F;
    i_229  =  i_73 + 4;
    l_230  =  (long) i_229;
    l_231  =  l_230 + 4L;
    l_232  =  l_231 << 2;
    ul_233  =  ul_0 + l_232;
    *((__global float *) ul_233)  =  0.0F;
    l_234  =  l_221 + 4L;
    l_235  =  l_234 << 2;
    ul_236  =  ul_0 + l_235;
    f_237  =  (float) i_61;
    *((__global float *) ul_236)  =  f_237;
    i_238  =  i_15 + -1;
    i_239  =  max(1, i_238);
    i_240  =  i_239 * i_17;
    i_241  =  i_15 + -2;
    i_242  =  max(0, i_241);
    i_243  =  min(i_53, i_242);
    i_244  =  i_240 + i_243;
    l_245  =  (long) i_244;
    l_246  =  l_245 + 4L;
    l_247  =  l_246 << 2;
    ul_248  =  ul_3 + l_247;
    i_249  =  *((__global int *) ul_248);
    i_250  =  i_18 + 22;
    l_251  =  (long) i_250;
    l_252  =  l_251 << 2;
    ul_253  =  ul_1 + l_252;
    i_254  =  *((__global int *) ul_253);
    ul_255  =  ul_10 + 28L;
    i_256  =  *((__global int *) ul_255);
    i_257  =  (i_53 < i_254) ? 1 : 0;
    i_258  =  i_257 * i_256;
    b_259  =  i_258 == 1;
    if(b_259)
    {
      // BLOCK 14
      i_260  =  i_249;
    }  // B13
    else
    {
      // BLOCK 15
      i_260  =  0;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    i_261  =  i_260 + i_88;
    l_262  =  (long) i_261;
    l_263  =  l_262 + 4L;
    l_264  =  l_263 << 2;
    b_265  =  i_23 == 6;
    if(b_265)
    {
      // BLOCK 17
      ul_266  =  ul_4 + l_264;
      f_267  =  *((__global float *) ul_266);
      f_268  =  f_267 - f_85;
      f_269  =  f_268;
    }  // B16
    else
    {
      // BLOCK 18
      ul_270  =  ul_7 + l_264;
      f_271  =  *((__global float *) ul_270);
      f_272  =  f_271 - f_87;
      f_269  =  f_272;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_273  =  ul_5 + l_264;
    f_274  =  *((__global float *) ul_273);
    ul_275  =  ul_8 + l_264;
    f_276  =  *((__global float *) ul_275);
    i_277  =  (f_269 == 0.0F) ? 1 : 0;
    f_278  =  (float) i_260;
    i_279  =  (f_237 < f_278) ? 0 : 1;
    i_280  =  i_277 * i_279;
    i_281  =  (0.0F < f_269) ? 1 : 0;
    i_282  =  i_280 + i_281;
    i_283  =  1 - i_282;
    i_284  =  (i_23 == 12) ? 1 : 0;
    i_285  =  i_283 * i_284;
    i_286  =  (i_23 == 11) ? 1 : 0;
    i_287  =  (0.0F < f_276) ? 0 : 1;
    i_288  =  i_286 * i_287;
    i_289  =  (i_23 < 6) ? 1 : 0;
    i_290  =  (f_219 == 1.0F) ? 1 : 0;
    i_291  =  i_289 * i_290;
    i_292  =  (i_23 < 6) ? 0 : 1;
    i_293  =  (i_23 < 9) ? 1 : 0;
    i_294  =  i_292 * i_293;
    i_295  =  (f_269 < 0.0F) ? 1 : 0;
    i_296  =  i_294 * i_295;
    i_297  =  i_291 + i_296;
    i_298  =  i_288 + i_297;
    i_299  =  i_285 + i_298;
    b_300  =  i_299 == 1;
    if(b_300)
    {
      // BLOCK 20
      f_301  =  f_276;
    }  // B19
    else
    {
      // BLOCK 21
      f_301  =  f_274;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    b_302  =  i_299 == 1;
    if(b_302)
    {
      // BLOCK 23
      f_303  =  0.0F;
    }  // B22
    else
    {
      // BLOCK 24
      f_303  =  f_274;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    f_304  =  1.0F - f_67;
    f_305  =  f_304 - f_72;
    f_306  =  f_305 * f_274;
    f_307  =  f_276 / f_306;
    i_308  =  isless(f_276, f_306);
    if(i_308 == 1)
    {
      // BLOCK 26
      f_309  =  f_307;
    }  // B25
    else
    {
      // BLOCK 27
      f_309  =  1.0F;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    b_310  =  i_23 < 6;
    if(b_310)
    {
      // BLOCK 29
      f_311  =  f_301;
    }  // B28
    else
    {
      // BLOCK 30
      f_312  =  fma(f_276, 0.0F, f_303);
      f_311  =  f_312;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    b_313  =  i_23 == 9;
    if(b_313)
    {
      // BLOCK 32
      f_314  =  f_276 / f_305;
      f_315  =  fmin(f_274, f_314);
      f_316  =  f_276 * 0.0F;
      f_317  =  fmax(f_315, f_316);
      f_318  =  f_317;
    }  // B31
    else
    {
      // BLOCK 33
      f_318  =  f_311;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    b_319  =  i_23 == 10;
    if(b_319)
    {
      // BLOCK 35
      f_320  =  f_276 - f_274;
      f_321  =  fmax(0.0F, f_320);
      f_322  =  f_321 * 0.0F;
      f_323  =  fma(f_309, f_274, f_322);
      f_324  =  f_323;
    }  // B34
    else
    {
      // BLOCK 36
      f_324  =  f_318;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    i_325  =  isless(f_324, f_274);
    if(i_325 == 1)
    {
      // BLOCK 38
      f_326  =  f_324 / f_274;
      f_327  =  f_326;
    }  // B37
    else
    {
      // BLOCK 39
      f_327  =  1.0F;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    b_328  =  i_23 == 10;
    if(b_328)
    {
      // BLOCK 41
      i_329  =  isless(f_276, f_306);
      if(i_329 == 1)
      {
        // BLOCK 42
        f_330  =  f_307;
      }  // B41
      else
      {
        // BLOCK 43
        f_330  =  1.0F;
      }  // B41
    }  // B40
    else
    {
      // BLOCK 44
      i_331  =  1 - i_299;
      f_332  =  (float) i_331;
      f_330  =  f_332;
    }  // B40
    // BLOCK 45 MERGES [43 44 42 ]
    b_333  =  i_23 < 10;
    if(b_333)
    {
      // BLOCK 46
      f_334  =  f_327;
    }  // B45
    else
    {
      // BLOCK 47
      f_334  =  f_330;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    f_335  =  *((__global float *) ul_275);
    l_336  =  l_82 + 4L;
    l_337  =  l_336 << 2;
    ul_338  =  ul_0 + l_337;
    f_339  =  (float) i_258;
    f_340  =  f_334 * f_339;
    *((__global float *) ul_338)  =  f_340;
    l_341  =  l_226 + 4L;
    l_342  =  l_341 << 2;
    ul_343  =  ul_0 + l_342;
    i_344  =  (0.0F < f_335) ? 0 : 1;
    i_345  =  i_344 * i_286;
    i_346  =  i_345 + i_297;
    i_347  =  i_346 + i_285;
    i_348  =  i_347 * i_258;
    f_349  =  (float) i_348;
    *((__global float *) ul_343)  =  f_349;
  }  // B6
  else
  {
    // BLOCK 49
  }  // B6
  // BLOCK 50 MERGES [49 48 ]
  return;
}  //  kernel
