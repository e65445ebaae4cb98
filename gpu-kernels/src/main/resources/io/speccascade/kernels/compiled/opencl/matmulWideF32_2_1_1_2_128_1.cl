#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void matmulWideF32(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *first, __global uchar *second, __global uchar *sizes, __private int mode, __private int rows, __private int pairs, __private int steps, __private int lanes, __private int warp)
{
  __global uchar *ul_0, *ul_1, *ul_100, *ul_107, *ul_113, *ul_119, *ul_12, *ul_125, *ul_14, *ul_173, *ul_179, *ul_185, *ul_19, *ul_191, *ul_2, *ul_202, *ul_208, *ul_21, *ul_214, *ul_220, *ul_227, *ul_233, *ul_239, *ul_245, *ul_3, *ul_310, *ul_312, *ul_314, *ul_322, *ul_34, *ul_4, *ul_5, *ul_53, *ul_59, *ul_6, *ul_65, *ul_71, *ul_82, *ul_88, *ul_94;
  bool b_161, b_283, b_300, b_41;
  float f_101, f_108, f_114, f_120, f_126, f_127, f_129, f_130, f_131, f_132, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_162, f_174, f_180, f_186, f_192, f_203, f_209, f_215, f_221, f_228, f_234, f_240, f_246, f_247, f_249, f_250, f_251, f_252, f_253, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_281, f_284, f_286, f_287, f_288, f_290, f_291, f_302, f_306, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_39, f_42, f_54, f_60, f_66, f_72, f_83, f_89, f_95;
  float4 v4f_128, v4f_134, v4f_147, v4f_248, v4f_254, v4f_267;
  int i_102, i_103, i_109, i_115, i_121, i_13, i_15, i_160, i_163, i_164, i_165, i_166, i_167, i_168, i_169, i_175, i_181, i_187, i_193, i_194, i_195, i_196, i_197, i_198, i_20, i_204, i_210, i_216, i_22, i_222, i_223, i_229, i_23, i_235, i_24, i_241, i_25, i_26, i_27, i_28, i_280, i_282, i_285, i_289, i_29, i_292, i_293, i_294, i_295, i_296, i_297, i_298, i_299, i_30, i_301, i_303, i_304, i_305, i_31, i_311, i_313, i_315, i_316, i_317, i_318, i_32, i_33, i_330, i_35, i_36, i_37, i_38, i_40, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_55, i_61, i_67, i_73, i_74, i_75, i_76, i_77, i_78, i_84, i_90, i_96;
  long l_104, l_105, l_106, l_110, l_111, l_112, l_116, l_117, l_118, l_122, l_123, l_124, l_16, l_17, l_170, l_171, l_172, l_176, l_177, l_178, l_18, l_182, l_183, l_184, l_188, l_189, l_190, l_199, l_200, l_201, l_205, l_206, l_207, l_211, l_212, l_213, l_217, l_218, l_219, l_224, l_225, l_226, l_230, l_231, l_232, l_236, l_237, l_238, l_242, l_243, l_244, l_307, l_308, l_309, l_319, l_320, l_321, l_50, l_51, l_52, l_56, l_57, l_58, l_62, l_63, l_64, l_68, l_69, l_70, l_79, l_80, l_81, l_85, l_86, l_87, l_91, l_92, l_93, l_97, l_98, l_99;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  x;
  ul_2  =  counts;
  ul_3  =  target;
  ul_4  =  first;
  ul_5  =  second;
  ul_6  =  sizes;
  __private float ul_7[1];
  __private float* ul_8 = ul_7;
  __private float ul_9[1];
  __private float* ul_10 = ul_9;
  __local float adf_11[256];
  ul_12  =  ul_6 + 16L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_6 + 32L;
  i_15  =  *((__global int *) ul_14);
  l_16  =  (long) i_15;
  l_17  =  l_16 + 4L;
  l_18  =  l_17 << 2;
  ul_19  =  ul_2 + l_18;
  i_20  =  *((__global int *) ul_19);
  ul_21  =  ul_6 + 36L;
  i_22  =  *((__global int *) ul_21);
  i_23  =  min(i_20, i_22);
  i_24  =  i_23 + -1;
  i_25  =  i_13 >> 31;
  i_26  =  i_25 >> 30;
  i_27  =  i_26 + i_13;
  i_28  =  i_27 >> 2;
  i_29  =  i_28 + -1;
  i_30  =  get_local_id(0);
  i_31  =  (i_30 < 1) ? 1 : 0;
  i_32  =  i_30 + 128;
  i_33  =  get_group_id(0);
  ul_34  =  ul_6 + 20L;
  // BLOCK 1 MERGES [0 20 ]
  i_35  =  0;
  for(;i_35 < i_23;)
  {
    // BLOCK 2
    ul_8[0]  =  0.0F;
    ul_10[0]  =  0.0F;
    i_36  =  min(i_35, i_24);
    i_37  =  i_36 * i_28;
    // BLOCK 3 MERGES [2 10 ]
    i_38  =  0;
    f_39  =  0.0F;
    for(;i_38 < i_28;)
    {
      // BLOCK 4
      i_40  =  i_38 + i_30;
      b_41  =  i_40 < i_28;
      if(b_41)
      {
        // BLOCK 5
        f_42  =  1.0F;
      }  // B4
      else
      {
        // BLOCK 6
        f_42  =  0.0F;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      i_43  =  *((__global int *) ul_34);
      i_44  =  min(i_40, i_29);
      i_45  =  i_43 + -1;
      i_46  =  min(i_33, i_45);
      i_47  =  i_46 * i_28;
      i_48  =  i_44 + i_47;
      i_49  =  i_48 << 2;
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_4 + l_52;
      f_54  =  *((__global float *) ul_53);
      i_55  =  i_49 + 1;
      l_56  =  (long) i_55;
      l_57  =  l_56 + 4L;
      l_58  =  l_57 << 2;
      ul_59  =  ul_4 + l_58;
      f_60  =  *((__global float *) ul_59);
      i_61  =  i_49 + 2;
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_4 + l_64;
      f_66  =  *((__global float *) ul_65);
      i_67  =  i_49 + 3;
      l_68  =  (long) i_67;
      l_69  =  l_68 + 4L;
      l_70  =  l_69 << 2;
      ul_71  =  ul_4 + l_70;
      f_72  =  *((__global float *) ul_71);
      i_73  =  *((__global int *) ul_34);
      i_74  =  i_73 + -1;
      i_75  =  min(i_33, i_74);
      i_76  =  i_75 * i_28;
      i_77  =  i_76 + i_44;
      i_78  =  i_77 << 2;
      l_79  =  (long) i_78;
      l_80  =  l_79 + 4L;
      l_81  =  l_80 << 2;
      ul_82  =  ul_5 + l_81;
      f_83  =  *((__global float *) ul_82);
      i_84  =  i_78 + 1;
      l_85  =  (long) i_84;
      l_86  =  l_85 + 4L;
      l_87  =  l_86 << 2;
      ul_88  =  ul_5 + l_87;
      f_89  =  *((__global float *) ul_88);
      i_90  =  i_78 + 2;
      l_91  =  (long) i_90;
      l_92  =  l_91 + 4L;
      l_93  =  l_92 << 2;
      ul_94  =  ul_5 + l_93;
      f_95  =  *((__global float *) ul_94);
      i_96  =  i_78 + 3;
      l_97  =  (long) i_96;
      l_98  =  l_97 + 4L;
      l_99  =  l_98 << 2;
      ul_100  =  ul_5 + l_99;
      f_101  =  *((__global float *) ul_100);
      i_102  =  i_37 + i_44;
      i_103  =  i_102 << 2;
      l_104  =  (long) i_103;
      l_105  =  l_104 + 4L;
      l_106  =  l_105 << 2;
      ul_107  =  ul_1 + l_106;
      f_108  =  *((__global float *) ul_107);
      i_109  =  i_103 + 1;
      l_110  =  (long) i_109;
      l_111  =  l_110 + 4L;
      l_112  =  l_111 << 2;
      ul_113  =  ul_1 + l_112;
      f_114  =  *((__global float *) ul_113);
      i_115  =  i_103 + 2;
      l_116  =  (long) i_115;
      l_117  =  l_116 + 4L;
      l_118  =  l_117 << 2;
      ul_119  =  ul_1 + l_118;
      f_120  =  *((__global float *) ul_119);
      i_121  =  i_103 + 3;
      l_122  =  (long) i_121;
      l_123  =  l_122 + 4L;
      l_124  =  l_123 << 2;
      ul_125  =  ul_1 + l_124;
      f_126  =  *((__global float *) ul_125);
      f_127  =  ul_8[0];
      f_129  =  f_54;
      f_130  =  f_60;
      f_131  =  f_66;
      f_132  =  f_72;
      v4f_128  =  (float4)(f_129, f_130, f_131, f_132);
      f_133  =  f_42 * v4f_128.s3;
      f_135  =  f_108;
      f_136  =  f_114;
      f_137  =  f_120;
      f_138  =  f_126;
      v4f_134  =  (float4)(f_135, f_136, f_137, f_138);
      f_139  =  v4f_128.s2 * f_42;
      f_140  =  v4f_128.s1 * f_42;
      f_141  =  v4f_128.s0 * f_42;
      f_142  =  fma(f_141, v4f_134.s0, f_127);
      f_143  =  fma(f_140, v4f_134.s1, f_142);
      f_144  =  fma(f_139, v4f_134.s2, f_143);
      f_145  =  fma(f_133, v4f_134.s3, f_144);
      ul_8[0]  =  f_145;
      f_146  =  ul_10[0];
      f_148  =  f_83;
      f_149  =  f_89;
      f_150  =  f_95;
      f_151  =  f_101;
      v4f_147  =  (float4)(f_148, f_149, f_150, f_151);
      f_152  =  v4f_147.s3 * f_42;
      f_153  =  v4f_147.s2 * f_42;
      f_154  =  v4f_147.s1 * f_42;
      f_155  =  v4f_147.s0 * f_42;
      f_156  =  fma(f_155, v4f_134.s0, f_146);
      f_157  =  fma(f_154, v4f_134.s1, f_156);
      f_158  =  fma(f_153, v4f_134.s2, f_157);
      f_159  =  fma(f_152, v4f_134.s3, f_158);
      ul_10[0]  =  f_159;
      i_160  =  i_38 + i_32;
      b_161  =  i_160 < i_28;
      if(b_161)
      {
        // BLOCK 8
        f_162  =  1.0F;
      }  // B7
      else
      {
        // BLOCK 9
        f_162  =  0.0F;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      i_163  =  *((__global int *) ul_34);
      i_164  =  min(i_160, i_29);
      i_165  =  i_163 + -1;
      i_166  =  min(i_33, i_165);
      i_167  =  i_166 * i_28;
      i_168  =  i_164 + i_167;
      i_169  =  i_168 << 2;
      l_170  =  (long) i_169;
      l_171  =  l_170 + 4L;
      l_172  =  l_171 << 2;
      ul_173  =  ul_4 + l_172;
      f_174  =  *((__global float *) ul_173);
      i_175  =  i_169 + 1;
      l_176  =  (long) i_175;
      l_177  =  l_176 + 4L;
      l_178  =  l_177 << 2;
      ul_179  =  ul_4 + l_178;
      f_180  =  *((__global float *) ul_179);
      i_181  =  i_169 + 2;
      l_182  =  (long) i_181;
      l_183  =  l_182 + 4L;
      l_184  =  l_183 << 2;
      ul_185  =  ul_4 + l_184;
      f_186  =  *((__global float *) ul_185);
      i_187  =  i_169 + 3;
      l_188  =  (long) i_187;
      l_189  =  l_188 + 4L;
      l_190  =  l_189 << 2;
      ul_191  =  ul_4 + l_190;
      f_192  =  *((__global float *) ul_191);
      i_193  =  *((__global int *) ul_34);
      i_194  =  i_193 + -1;
      i_195  =  min(i_33, i_194);
      i_196  =  i_195 * i_28;
      i_197  =  i_196 + i_164;
      i_198  =  i_197 << 2;
      l_199  =  (long) i_198;
      l_200  =  l_199 + 4L;
      l_201  =  l_200 << 2;
      ul_202  =  ul_5 + l_201;
      f_203  =  *((__global float *) ul_202);
      i_204  =  i_198 + 1;
      l_205  =  (long) i_204;
      l_206  =  l_205 + 4L;
      l_207  =  l_206 << 2;
      ul_208  =  ul_5 + l_207;
      f_209  =  *((__global float *) ul_208);
      i_210  =  i_198 + 2;
      l_211  =  (long) i_210;
      l_212  =  l_211 + 4L;
      l_213  =  l_212 << 2;
      ul_214  =  ul_5 + l_213;
      f_215  =  *((__global float *) ul_214);
      i_216  =  i_198 + 3;
      l_217  =  (long) i_216;
      l_218  =  l_217 + 4L;
      l_219  =  l_218 << 2;
      ul_220  =  ul_5 + l_219;
      f_221  =  *((__global float *) ul_220);
      i_222  =  i_37 + i_164;
      i_223  =  i_222 << 2;
      l_224  =  (long) i_223;
      l_225  =  l_224 + 4L;
      l_226  =  l_225 << 2;
      ul_227  =  ul_1 + l_226;
      f_228  =  *((__global float *) ul_227);
      i_229  =  i_223 + 1;
      l_230  =  (long) i_229;
      l_231  =  l_230 + 4L;
      l_232  =  l_231 << 2;
      ul_233  =  ul_1 + l_232;
      f_234  =  *((__global float *) ul_233);
      i_235  =  i_223 + 2;
      l_236  =  (long) i_235;
      l_237  =  l_236 + 4L;
      l_238  =  l_237 << 2;
      ul_239  =  ul_1 + l_238;
      f_240  =  *((__global float *) ul_239);
      i_241  =  i_223 + 3;
      l_242  =  (long) i_241;
      l_243  =  l_242 + 4L;
      l_244  =  l_243 << 2;
      ul_245  =  ul_1 + l_244;
      f_246  =  *((__global float *) ul_245);
      f_247  =  ul_8[0];
      f_249  =  f_174;
      f_250  =  f_180;
      f_251  =  f_186;
      f_252  =  f_192;
      v4f_248  =  (float4)(f_249, f_250, f_251, f_252);
      f_253  =  f_162 * v4f_248.s3;
      f_255  =  f_228;
      f_256  =  f_234;
      f_257  =  f_240;
      f_258  =  f_246;
      v4f_254  =  (float4)(f_255, f_256, f_257, f_258);
      f_259  =  v4f_248.s2 * f_162;
      f_260  =  v4f_248.s1 * f_162;
      f_261  =  v4f_248.s0 * f_162;
      f_262  =  fma(f_261, v4f_254.s0, f_247);
      f_263  =  fma(f_260, v4f_254.s1, f_262);
      f_264  =  fma(f_259, v4f_254.s2, f_263);
      f_265  =  fma(f_253, v4f_254.s3, f_264);
      ul_8[0]  =  f_265;
      f_266  =  ul_10[0];
      f_268  =  f_203;
      f_269  =  f_209;
      f_270  =  f_215;
      f_271  =  f_221;
      v4f_267  =  (float4)(f_268, f_269, f_270, f_271);
      f_272  =  v4f_267.s3 * f_162;
      f_273  =  v4f_267.s2 * f_162;
      f_274  =  v4f_267.s1 * f_162;
      f_275  =  v4f_267.s0 * f_162;
      f_276  =  fma(f_275, v4f_254.s0, f_266);
      f_277  =  fma(f_274, v4f_254.s1, f_276);
      f_278  =  fma(f_273, v4f_254.s2, f_277);
      f_279  =  fma(f_272, v4f_254.s3, f_278);
      ul_10[0]  =  f_279;
      i_280  =  i_38 + 256;
      i_38  =  i_280;
      f_39  =  f_279;
    }  // B3
    // BLOCK 11
    f_281  =  ul_8[0];
    adf_11[i_30]  =  f_281;
    adf_11[i_32]  =  f_39;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 12 MERGES [11 16 ]
    i_282  =  64;
    for(;i_282 >= 1;)
    {
      // BLOCK 13
      b_283  =  i_30 < i_282;
      if(b_283)
      {
        // BLOCK 14
        f_284  =  adf_11[i_30];
        i_285  =  i_282 + i_30;
        f_286  =  adf_11[i_285];
        f_287  =  f_284 + f_286;
        adf_11[i_30]  =  f_287;
        f_288  =  adf_11[i_32];
        i_289  =  i_282 + i_32;
        f_290  =  adf_11[i_289];
        f_291  =  f_288 + f_290;
        adf_11[i_32]  =  f_291;
      }  // B13
      else
      {
        // BLOCK 15
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_292  =  i_282 >> 1;
      i_282  =  i_292;
    }  // B12
    // BLOCK 17
    i_293  =  *((__global int *) ul_34);
    i_294  =  i_35 + i_30;
    i_295  =  (i_294 < i_23) ? 1 : 0;
    i_296  =  i_31 * i_295;
    i_297  =  i_293 + -1;
    i_298  =  (i_297 < i_33) ? 0 : 1;
    i_299  =  i_296 * i_298;
    b_300  =  i_299 == 0;
    if(b_300)
    {
      // BLOCK 18
    }  // B17
    else
    {
      // BLOCK 19
      i_301  =  i_30 << 8;
      f_302  =  adf_11[i_301];
      i_303  =  i_30 << 1;
      i_304  =  i_303 + 1;
      i_305  =  i_304 << 7;
      f_306  =  adf_11[i_305];
      l_307  =  (long) i_294;
      l_308  =  l_307 + 4L;
      l_309  =  l_308 << 2;
      ul_310  =  ul_3 + l_309;
      i_311  =  *((__global int *) ul_310);
      ul_312  =  ul_6 + 24L;
      i_313  =  *((__global int *) ul_312);
      ul_314  =  ul_6 + 28L;
      i_315  =  *((__global int *) ul_314);
      i_316  =  i_311 * i_313;
      i_317  =  i_316 + i_315;
      i_318  =  i_317 + i_33;
      l_319  =  (long) i_318;
      l_320  =  l_319 + 4L;
      l_321  =  l_320 << 2;
      ul_322  =  ul_0 + l_321;
      f_323  =  f_302 + 0.0F;
      f_324  =  -f_323;
      f_325  =  exp(f_324);
      f_326  =  f_325 + 1.0F;
      f_327  =  f_323 / f_326;
      f_328  =  f_306 + 0.0F;
      f_329  =  f_327 * f_328;
      *((__global float *) ul_322)  =  f_329;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_330  =  i_35 + 1;
    i_35  =  i_330;
  }  // B1
  // BLOCK 21
  return;
}  //  kernel
