#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_108, *ul_110, *ul_120, *ul_122, *ul_132, *ul_134, *ul_14, *ul_144, *ul_146, *ul_156, *ul_158, *ul_168, *ul_170, *ul_180, *ul_182, *ul_192, *ul_194, *ul_2, *ul_210, *ul_212, *ul_22, *ul_236, *ul_246, *ul_247, *ul_251, *ul_256, *ul_259, *ul_27, *ul_271, *ul_276, *ul_278, *ul_289, *ul_293, *ul_296, *ul_298, *ul_3, *ul_32, *ul_361, *ul_366, *ul_37, *ul_4, *ul_42, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_86, *ul_9;
  bool b_204, b_228, b_235, b_282, b_288, b_323, b_325, b_333, b_336, b_342, b_351, b_356, b_44, b_48, b_59;
  float f_100, f_101, f_102, f_109, f_111, f_112, f_113, f_114, f_121, f_123, f_124, f_125, f_126, f_133, f_135, f_136, f_137, f_138, f_145, f_147, f_148, f_149, f_150, f_157, f_159, f_160, f_161, f_162, f_169, f_171, f_172, f_173, f_174, f_181, f_183, f_184, f_185, f_186, f_193, f_195, f_196, f_197, f_198, f_200, f_211, f_213, f_214, f_215, f_216, f_217, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_229, f_231, f_232, f_234, f_237, f_238, f_239, f_240, f_242, f_260, f_290, f_291, f_292, f_294, f_295, f_297, f_299, f_301, f_324, f_326, f_327, f_328, f_329, f_330, f_332, f_334, f_335, f_337, f_338, f_339, f_340, f_341, f_343, f_344, f_345, f_346, f_347, f_349, f_350, f_353, f_355, f_357, f_358, f_362, f_363, f_372, f_67, f_72, f_78, f_80, f_85, f_87, f_95, f_96, f_97, f_98, f_99;
  int i_103, i_104, i_115, i_116, i_127, i_128, i_139, i_140, i_15, i_151, i_152, i_16, i_163, i_164, i_17, i_175, i_176, i_18, i_187, i_188, i_19, i_199, i_201, i_202, i_203, i_205, i_206, i_218, i_227, i_23, i_230, i_233, i_24, i_241, i_243, i_248, i_252, i_261, i_262, i_263, i_264, i_265, i_266, i_267, i_272, i_273, i_277, i_279, i_28, i_280, i_281, i_283, i_284, i_29, i_300, i_302, i_303, i_304, i_305, i_306, i_307, i_308, i_309, i_310, i_311, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_319, i_320, i_321, i_322, i_33, i_331, i_34, i_348, i_352, i_354, i_367, i_368, i_369, i_370, i_371, i_38, i_39, i_43, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_88, i_89, i_90, i_91, i_92, i_93, i_94;
  long l_105, l_106, l_107, l_117, l_118, l_119, l_129, l_130, l_131, l_141, l_142, l_143, l_153, l_154, l_155, l_165, l_166, l_167, l_177, l_178, l_179, l_189, l_190, l_191, l_20, l_207, l_208, l_209, l_21, l_244, l_245, l_249, l_25, l_250, l_253, l_254, l_255, l_257, l_258, l_26, l_268, l_269, l_270, l_274, l_275, l_285, l_286, l_287, l_30, l_31, l_35, l_359, l_36, l_360, l_364, l_365, l_40, l_41, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83;

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
  __local float adf_13[256];
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
    i_90  =  i_89 >> 21;
    i_91  =  i_90 + i_61;
    i_92  =  i_91 & -2048;
    i_93  =  get_local_id(0);
    // BLOCK 8 MERGES [7 9 ]
    i_94  =  0;
    f_95  =  0.0F;
    f_96  =  0.0F;
    f_97  =  0.0F;
    f_98  =  0.0F;
    f_99  =  0.0F;
    f_100  =  0.0F;
    f_101  =  0.0F;
    f_102  =  0.0F;
    for(;i_94 < i_92;)
    {
      // BLOCK 9
      i_103  =  i_88 + i_94;
      i_104  =  i_103 + i_93;
      l_105  =  (long) i_104;
      l_106  =  l_105 + 4L;
      l_107  =  l_106 << 2;
      ul_108  =  ul_5 + l_107;
      f_109  =  *((__global float *) ul_108);
      ul_110  =  ul_8 + l_107;
      f_111  =  *((__global float *) ul_110);
      f_112  =  f_109 - f_111;
      f_113  =  fmax(0.0F, f_112);
      f_114  =  f_95 + f_113;
      ul_12[0]  =  f_114;
      i_115  =  i_103 + 256;
      i_116  =  i_115 + i_93;
      l_117  =  (long) i_116;
      l_118  =  l_117 + 4L;
      l_119  =  l_118 << 2;
      ul_120  =  ul_5 + l_119;
      f_121  =  *((__global float *) ul_120);
      ul_122  =  ul_8 + l_119;
      f_123  =  *((__global float *) ul_122);
      f_124  =  f_121 - f_123;
      f_125  =  fmax(0.0F, f_124);
      f_126  =  f_96 + f_125;
      ul_12[1]  =  f_126;
      i_127  =  i_103 + 512;
      i_128  =  i_127 + i_93;
      l_129  =  (long) i_128;
      l_130  =  l_129 + 4L;
      l_131  =  l_130 << 2;
      ul_132  =  ul_5 + l_131;
      f_133  =  *((__global float *) ul_132);
      ul_134  =  ul_8 + l_131;
      f_135  =  *((__global float *) ul_134);
      f_136  =  f_133 - f_135;
      f_137  =  fmax(0.0F, f_136);
      f_138  =  f_97 + f_137;
      ul_12[2]  =  f_138;
      i_139  =  i_103 + 768;
      i_140  =  i_139 + i_93;
      l_141  =  (long) i_140;
      l_142  =  l_141 + 4L;
      l_143  =  l_142 << 2;
      ul_144  =  ul_5 + l_143;
      f_145  =  *((__global float *) ul_144);
      ul_146  =  ul_8 + l_143;
      f_147  =  *((__global float *) ul_146);
      f_148  =  f_145 - f_147;
      f_149  =  fmax(0.0F, f_148);
      f_150  =  f_98 + f_149;
      ul_12[3]  =  f_150;
      i_151  =  i_103 + 1024;
      i_152  =  i_151 + i_93;
      l_153  =  (long) i_152;
      l_154  =  l_153 + 4L;
      l_155  =  l_154 << 2;
      ul_156  =  ul_5 + l_155;
      f_157  =  *((__global float *) ul_156);
      ul_158  =  ul_8 + l_155;
      f_159  =  *((__global float *) ul_158);
      f_160  =  f_157 - f_159;
      f_161  =  fmax(0.0F, f_160);
      f_162  =  f_99 + f_161;
      ul_12[4]  =  f_162;
      i_163  =  i_103 + 1280;
      i_164  =  i_163 + i_93;
      l_165  =  (long) i_164;
      l_166  =  l_165 + 4L;
      l_167  =  l_166 << 2;
      ul_168  =  ul_5 + l_167;
      f_169  =  *((__global float *) ul_168);
      ul_170  =  ul_8 + l_167;
      f_171  =  *((__global float *) ul_170);
      f_172  =  f_169 - f_171;
      f_173  =  fmax(0.0F, f_172);
      f_174  =  f_100 + f_173;
      ul_12[5]  =  f_174;
      i_175  =  i_103 + 1536;
      i_176  =  i_175 + i_93;
      l_177  =  (long) i_176;
      l_178  =  l_177 + 4L;
      l_179  =  l_178 << 2;
      ul_180  =  ul_5 + l_179;
      f_181  =  *((__global float *) ul_180);
      ul_182  =  ul_8 + l_179;
      f_183  =  *((__global float *) ul_182);
      f_184  =  f_181 - f_183;
      f_185  =  fmax(0.0F, f_184);
      f_186  =  f_101 + f_185;
      ul_12[6]  =  f_186;
      i_187  =  i_103 + 1792;
      i_188  =  i_187 + i_93;
      l_189  =  (long) i_188;
      l_190  =  l_189 + 4L;
      l_191  =  l_190 << 2;
      ul_192  =  ul_5 + l_191;
      f_193  =  *((__global float *) ul_192);
      ul_194  =  ul_8 + l_191;
      f_195  =  *((__global float *) ul_194);
      f_196  =  f_193 - f_195;
      f_197  =  fmax(0.0F, f_196);
      f_198  =  f_102 + f_197;
      ul_12[7]  =  f_198;
      i_199  =  i_94 + 2048;
      i_94  =  i_199;
      f_95  =  f_114;
      f_96  =  f_126;
      f_97  =  f_138;
      f_98  =  f_150;
      f_99  =  f_162;
      f_100  =  f_174;
      f_101  =  f_186;
      f_102  =  f_198;
    }  // B8
    // BLOCK 10
    // BLOCK 11 MERGES [10 15 ]
    f_200  =  0.0F;
    i_201  =  i_92;
    for(;i_201 < i_61;)
    {
      // BLOCK 12
      i_202  =  i_201 + 256;
      i_203  =  i_201 + i_93;
      b_204  =  i_203 < i_61;
      if(b_204)
      {
        // BLOCK 13
        i_205  =  i_88 + i_93;
        i_206  =  i_205 + i_201;
        l_207  =  (long) i_206;
        l_208  =  l_207 + 4L;
        l_209  =  l_208 << 2;
        ul_210  =  ul_5 + l_209;
        f_211  =  *((__global float *) ul_210);
        ul_212  =  ul_8 + l_209;
        f_213  =  *((__global float *) ul_212);
        f_214  =  f_211 - f_213;
        f_215  =  fmax(0.0F, f_214);
        f_216  =  f_200 + f_215;
        f_217  =  f_216;
      }  // B12
      else
      {
        // BLOCK 14
        f_217  =  f_200;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      i_218  =  i_202;
      f_200  =  f_217;
      i_201  =  i_218;
    }  // B11
    // BLOCK 16
    f_219  =  f_95 + f_96;
    f_220  =  f_97 + f_98;
    f_221  =  f_219 + f_220;
    f_222  =  f_99 + f_100;
    f_223  =  f_101 + f_102;
    f_224  =  f_222 + f_223;
    f_225  =  f_221 + f_224;
    f_226  =  f_225 + f_200;
    adf_13[i_93]  =  f_226;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 17 MERGES [16 21 ]
    i_227  =  128;
    for(;i_227 >= 1;)
    {
      // BLOCK 18
      b_228  =  i_93 < i_227;
      if(b_228)
      {
        // BLOCK 19
        f_229  =  adf_13[i_93];
        i_230  =  i_227 + i_93;
        f_231  =  adf_13[i_230];
        f_232  =  f_229 + f_231;
        adf_13[i_93]  =  f_232;
      }  // B18
      else
      {
        // BLOCK 20
      }  // B18
      // BLOCK 21 MERGES [20 19 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_233  =  i_227 >> 1;
      i_227  =  i_233;
    }  // B17
    // BLOCK 22
    f_234  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_235  =  i_93 == 0;
    if(b_235)
    {
      // BLOCK 23
      ul_236  =  ul_0 + l_76;
      f_237  =  f_72 * f_234;
      f_238  =  f_78 - f_80;
      f_239  =  f_67 * f_234;
      f_240  =  f_238 - f_239;
      i_241  =  (f_237 < f_240) ? 1 : 0;
      f_242  =  (float) i_241;
      *((__global float *) ul_236)  =  f_242;
      i_243  =  i_73 + 5;
      l_244  =  (long) i_243;
      l_245  =  l_244 << 2;
      ul_246  =  ul_0 + l_245;
      *((__global float *) ul_246)  =  f_234;
      ul_247  =  ul_0 + l_83;
      *((__global float *) ul_247)  =  0.0F;
      i_248  =  i_73 + 7;
      l_249  =  (long) i_248;
      l_250  =  l_249 << 2;
      ul_251  =  ul_0 + l_250;
      *((__global float *) ul_251)  =  0.0F;
      i_252  =  i_73 + 4;
      l_253  =  (long) i_252;
      l_254  =  l_253 + 4L;
      l_255  =  l_254 << 2;
      ul_256  =  ul_0 + l_255;
      *((__global float *) ul_256)  =  0.0F;
      l_257  =  l_244 + 4L;
      l_258  =  l_257 << 2;
      ul_259  =  ul_0 + l_258;
      f_260  =  (float) i_61;
      *((__global float *) ul_259)  =  f_260;
      i_261  =  i_15 + -1;
      i_262  =  max(1, i_261);
      i_263  =  i_262 * i_17;
      i_264  =  i_15 + -2;
      i_265  =  max(0, i_264);
      i_266  =  min(i_53, i_265);
      i_267  =  i_263 + i_266;
      l_268  =  (long) i_267;
      l_269  =  l_268 + 4L;
      l_270  =  l_269 << 2;
      ul_271  =  ul_3 + l_270;
      i_272  =  *((__global int *) ul_271);
      i_273  =  i_18 + 22;
      l_274  =  (long) i_273;
      l_275  =  l_274 << 2;
      ul_276  =  ul_1 + l_275;
      i_277  =  *((__global int *) ul_276);
      ul_278  =  ul_10 + 28L;
      i_279  =  *((__global int *) ul_278);
      i_280  =  (i_53 < i_277) ? 1 : 0;
      i_281  =  i_280 * i_279;
      b_282  =  i_281 == 1;
      if(b_282)
      {
        // BLOCK 24
        i_283  =  i_272;
      }  // B23
      else
      {
        // BLOCK 25
        i_283  =  0;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      i_284  =  i_283 + i_88;
      l_285  =  (long) i_284;
      l_286  =  l_285 + 4L;
      l_287  =  l_286 << 2;
      b_288  =  i_23 == 6;
      if(b_288)
      {
        // BLOCK 27
        ul_289  =  ul_4 + l_287;
        f_290  =  *((__global float *) ul_289);
        f_291  =  f_290 - f_85;
        f_292  =  f_291;
      }  // B26
      else
      {
        // BLOCK 28
        ul_293  =  ul_7 + l_287;
        f_294  =  *((__global float *) ul_293);
        f_295  =  f_294 - f_87;
        f_292  =  f_295;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      ul_296  =  ul_5 + l_287;
      f_297  =  *((__global float *) ul_296);
      ul_298  =  ul_8 + l_287;
      f_299  =  *((__global float *) ul_298);
      i_300  =  (f_292 == 0.0F) ? 1 : 0;
      f_301  =  (float) i_283;
      i_302  =  (f_260 < f_301) ? 0 : 1;
      i_303  =  i_300 * i_302;
      i_304  =  (0.0F < f_292) ? 1 : 0;
      i_305  =  i_303 + i_304;
      i_306  =  1 - i_305;
      i_307  =  (i_23 == 12) ? 1 : 0;
      i_308  =  i_306 * i_307;
      i_309  =  (i_23 == 11) ? 1 : 0;
      i_310  =  (0.0F < f_299) ? 0 : 1;
      i_311  =  i_309 * i_310;
      i_312  =  (i_23 < 6) ? 1 : 0;
      i_313  =  (f_242 == 1.0F) ? 1 : 0;
      i_314  =  i_312 * i_313;
      i_315  =  (i_23 < 6) ? 0 : 1;
      i_316  =  (i_23 < 9) ? 1 : 0;
      i_317  =  i_315 * i_316;
      i_318  =  (f_292 < 0.0F) ? 1 : 0;
      i_319  =  i_317 * i_318;
      i_320  =  i_314 + i_319;
      i_321  =  i_311 + i_320;
      i_322  =  i_308 + i_321;
      b_323  =  i_322 == 1;
      if(b_323)
      {
        // BLOCK 30
        f_324  =  f_299;
      }  // B29
      else
      {
        // BLOCK 31
        f_324  =  f_297;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      b_325  =  i_322 == 1;
      if(b_325)
      {
        // BLOCK 33
        f_326  =  0.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_326  =  f_297;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      f_327  =  1.0F - f_67;
      f_328  =  f_327 - f_72;
      f_329  =  f_328 * f_297;
      f_330  =  f_299 / f_329;
      i_331  =  isless(f_299, f_329);
      if(i_331 == 1)
      {
        // BLOCK 36
        f_332  =  f_330;
      }  // B35
      else
      {
        // BLOCK 37
        f_332  =  1.0F;
      }  // B35
      // BLOCK 38 MERGES [37 36 ]
      b_333  =  i_23 < 6;
      if(b_333)
      {
        // BLOCK 39
        f_334  =  f_324;
      }  // B38
      else
      {
        // BLOCK 40
        f_335  =  fma(f_299, 0.0F, f_326);
        f_334  =  f_335;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      b_336  =  i_23 == 9;
      if(b_336)
      {
        // BLOCK 42
        f_337  =  f_299 / f_328;
        f_338  =  fmin(f_297, f_337);
        f_339  =  f_299 * 0.0F;
        f_340  =  fmax(f_338, f_339);
        f_341  =  f_340;
      }  // B41
      else
      {
        // BLOCK 43
        f_341  =  f_334;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      b_342  =  i_23 == 10;
      if(b_342)
      {
        // BLOCK 45
        f_343  =  f_299 - f_297;
        f_344  =  fmax(0.0F, f_343);
        f_345  =  f_344 * 0.0F;
        f_346  =  fma(f_332, f_297, f_345);
        f_347  =  f_346;
      }  // B44
      else
      {
        // BLOCK 46
        f_347  =  f_341;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      i_348  =  isless(f_347, f_297);
      if(i_348 == 1)
      {
        // BLOCK 48
        f_349  =  f_347 / f_297;
        f_350  =  f_349;
      }  // B47
      else
      {
        // BLOCK 49
        f_350  =  1.0F;
      }  // B47
      // BLOCK 50 MERGES [49 48 ]
      b_351  =  i_23 == 10;
      if(b_351)
      {
        // BLOCK 51
        i_352  =  isless(f_299, f_329);
        if(i_352 == 1)
        {
          // BLOCK 52
          f_353  =  f_330;
        }  // B51
        else
        {
          // BLOCK 53
          f_353  =  1.0F;
        }  // B51
      }  // B50
      else
      {
        // BLOCK 54
        i_354  =  1 - i_322;
        f_355  =  (float) i_354;
        f_353  =  f_355;
      }  // B50
      // BLOCK 55 MERGES [53 54 52 ]
      b_356  =  i_23 < 10;
      if(b_356)
      {
        // BLOCK 56
        f_357  =  f_350;
      }  // B55
      else
      {
        // BLOCK 57
        f_357  =  f_353;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      f_358  =  *((__global float *) ul_298);
      l_359  =  l_82 + 4L;
      l_360  =  l_359 << 2;
      ul_361  =  ul_0 + l_360;
      f_362  =  (float) i_281;
      f_363  =  f_357 * f_362;
      *((__global float *) ul_361)  =  f_363;
      l_364  =  l_249 + 4L;
      l_365  =  l_364 << 2;
      ul_366  =  ul_0 + l_365;
      i_367  =  (0.0F < f_358) ? 0 : 1;
      i_368  =  i_367 * i_309;
      i_369  =  i_368 + i_320;
      i_370  =  i_369 + i_308;
      i_371  =  i_370 * i_281;
      f_372  =  (float) i_371;
      *((__global float *) ul_366)  =  f_372;
    }  // B22
    else
    {
      // BLOCK 59
    }  // B22
  }  // B6
  else
  {
    // BLOCK 60
  }  // B6
  // BLOCK 61 MERGES [60 59 58 ]
  return;
}  //  kernel
