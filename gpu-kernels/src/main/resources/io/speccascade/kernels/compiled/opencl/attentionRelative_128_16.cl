#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionRelative(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *queries, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *lengths, __global uchar *bias, __global uchar *sizes, __global uchar *scalars, __private int splitLength, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_107, *ul_11, *ul_113, *ul_119, *ul_125, *ul_131, *ul_137, *ul_143, *ul_149, *ul_155, *ul_16, *ul_161, *ul_167, *ul_173, *ul_179, *ul_185, *ul_191, *ul_197, *ul_2, *ul_20, *ul_214, *ul_22, *ul_220, *ul_233, *ul_24, *ul_26, *ul_3, *ul_31, *ul_33, *ul_331, *ul_346, *ul_35, *ul_361, *ul_4, *ul_41, *ul_45, *ul_47, *ul_5, *ul_6, *ul_7, *ul_77, *ul_79, *ul_8, *ul_9, *ul_93;
  bool b_19, b_247, b_256, b_263, b_270, b_277, b_284, b_291, b_298, b_305, b_311, b_316, b_326, b_332, b_356, b_37, b_70;
  float f_100, f_101, f_108, f_114, f_120, f_126, f_132, f_138, f_144, f_150, f_156, f_162, f_168, f_174, f_180, f_186, f_192, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_208, f_215, f_221, f_222, f_224, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_248, f_250, f_251, f_253, f_254, f_257, f_258, f_259, f_260, f_261, f_264, f_265, f_266, f_267, f_268, f_271, f_272, f_273, f_274, f_275, f_278, f_279, f_280, f_281, f_282, f_285, f_286, f_287, f_288, f_289, f_292, f_293, f_294, f_295, f_296, f_299, f_300, f_301, f_302, f_303, f_306, f_307, f_308, f_309, f_310, f_312, f_313, f_314, f_317, f_319, f_320, f_322, f_333, f_334, f_335, f_338, f_340, f_347, f_348, f_351, f_362, f_363, f_61, f_62, f_63, f_65, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_102, i_103, i_109, i_115, i_121, i_127, i_133, i_139, i_145, i_151, i_157, i_163, i_169, i_17, i_175, i_18, i_181, i_187, i_193, i_207, i_209, i_21, i_210, i_216, i_223, i_225, i_226, i_227, i_228, i_229, i_23, i_245, i_246, i_249, i_25, i_252, i_255, i_262, i_269, i_27, i_276, i_283, i_290, i_297, i_304, i_315, i_318, i_32, i_321, i_323, i_324, i_325, i_327, i_336, i_337, i_339, i_34, i_341, i_342, i_349, i_350, i_352, i_353, i_354, i_355, i_357, i_36, i_364, i_42, i_43, i_44, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_64, i_66, i_67, i_68, i_69, i_71, i_72, i_73, i_78, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92;
  long l_104, l_105, l_106, l_110, l_111, l_112, l_116, l_117, l_118, l_122, l_123, l_124, l_128, l_129, l_130, l_134, l_135, l_136, l_140, l_141, l_142, l_146, l_147, l_148, l_152, l_153, l_154, l_158, l_159, l_160, l_164, l_165, l_166, l_170, l_171, l_172, l_176, l_177, l_178, l_182, l_183, l_184, l_188, l_189, l_190, l_194, l_195, l_196, l_211, l_212, l_213, l_217, l_218, l_219, l_230, l_231, l_232, l_28, l_29, l_30, l_328, l_329, l_330, l_343, l_344, l_345, l_358, l_359, l_360, l_38, l_39, l_40, l_74, l_75, l_76;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  queries;
  ul_2  =  keys;
  ul_3  =  values;
  ul_4  =  counts;
  ul_5  =  slots;
  ul_6  =  positions;
  ul_7  =  blockTable;
  ul_8  =  lengths;
  ul_9  =  bias;
  ul_10  =  sizes;
  ul_11  =  scalars;
  __local int adi_12[128];
  __local float adf_13[128];
  __local float adf_14[16];
  __local float adf_15[16];
  ul_16  =  ul_4 + 16L;
  i_17  =  *((__global int *) ul_16);
  i_18  =  get_group_id(0);
  b_19  =  i_18 < i_17;
  if(b_19)
  {
    // BLOCK 1
    ul_20  =  ul_10 + 16L;
    i_21  =  *((__global int *) ul_20);
    ul_22  =  ul_10 + 20L;
    i_23  =  *((__global int *) ul_22);
    ul_24  =  ul_10 + 24L;
    i_25  =  *((__global int *) ul_24);
    ul_26  =  ul_10 + 44L;
    i_27  =  *((__global int *) ul_26);
    l_28  =  (long) i_18;
    l_29  =  l_28 + 4L;
    l_30  =  l_29 << 2;
    ul_31  =  ul_5 + l_30;
    i_32  =  *((__global int *) ul_31);
    ul_33  =  ul_6 + l_30;
    i_34  =  *((__global int *) ul_33);
    ul_35  =  ul_10 + 36L;
    i_36  =  *((__global int *) ul_35);
    b_37  =  i_36 == 1;
    if(b_37)
    {
      // BLOCK 2
      l_38  =  (long) i_32;
      l_39  =  l_38 + 4L;
      l_40  =  l_39 << 2;
      ul_41  =  ul_8 + l_40;
      i_42  =  *((__global int *) ul_41);
      i_43  =  i_42;
    }  // B1
    else
    {
      // BLOCK 3
      i_44  =  i_34 + 1;
      i_43  =  i_44;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_45  =  ul_10 + 28L;
    i_46  =  *((__global int *) ul_45);
    ul_47  =  ul_10 + 32L;
    i_48  =  *((__global int *) ul_47);
    i_49  =  i_21 * i_18;
    i_50  =  get_group_id(1);
    i_51  =  i_49 + i_50;
    i_52  =  i_51 * i_23;
    i_53  =  get_local_id(0);
    i_54  =  i_53 + 112;
    i_55  =  i_53 + 96;
    i_56  =  i_53 + 80;
    i_57  =  i_53 + 64;
    i_58  =  i_53 + 48;
    i_59  =  i_53 + 32;
    i_60  =  i_53 + 16;
    f_61  =  -1.0F / 0.0F;
    // BLOCK 5 MERGES [4 69 ]
    f_62  =  f_61;
    f_63  =  0.0F;
    i_64  =  0;
    for(;i_64 < i_43;)
    {
      // BLOCK 6
      // BLOCK 7 MERGES [6 17 ]
      f_65  =  f_61;
      i_66  =  0;
      for(;i_66 < 128;)
      {
        // BLOCK 8
        i_67  =  i_66 + 16;
        i_68  =  i_66 + i_53;
        i_69  =  i_68 + i_64;
        b_70  =  i_69 < i_43;
        if(b_70)
        {
          // BLOCK 9
          i_71  =  i_46 * i_32;
          i_72  =  i_69 / i_25;
          i_73  =  i_71 + i_72;
          l_74  =  (long) i_73;
          l_75  =  l_74 + 4L;
          l_76  =  l_75 << 2;
          ul_77  =  ul_7 + l_76;
          i_78  =  *((__global int *) ul_77);
          ul_79  =  ul_10 + 40L;
          i_80  =  *((__global int *) ul_79);
          i_81  =  i_78 * i_25;
          i_82  =  i_69 % i_25;
          i_83  =  i_81 + i_82;
          i_84  =  i_83 * i_21;
          i_85  =  i_84 + i_50;
          i_86  =  i_85 * i_23;
          i_87  =  i_48 * i_18;
          i_88  =  i_50 * i_23;
          i_89  =  i_87 + i_88;
          i_90  =  i_27 + -1;
          i_91  =  i_50 * i_27;
          i_92  =  i_23 + -7;
          ul_93  =  ul_11 + 16L;
          // BLOCK 10 MERGES [9 11 ]
          f_94  =  0.0F;
          f_95  =  0.0F;
          f_96  =  0.0F;
          f_97  =  0.0F;
          f_98  =  0.0F;
          f_99  =  0.0F;
          f_100  =  0.0F;
          f_101  =  0.0F;
          i_102  =  0;
          for(;i_102 < i_92;)
          {
            // BLOCK 11
            i_103  =  i_89 + i_102;
            l_104  =  (long) i_103;
            l_105  =  l_104 + 4L;
            l_106  =  l_105 << 2;
            ul_107  =  ul_1 + l_106;
            f_108  =  *((__global float *) ul_107);
            i_109  =  i_86 + i_102;
            l_110  =  (long) i_109;
            l_111  =  l_110 + 4L;
            l_112  =  l_111 << 2;
            ul_113  =  ul_2 + l_112;
            f_114  =  *((__global float *) ul_113);
            i_115  =  i_103 + 1;
            l_116  =  (long) i_115;
            l_117  =  l_116 + 4L;
            l_118  =  l_117 << 2;
            ul_119  =  ul_1 + l_118;
            f_120  =  *((__global float *) ul_119);
            i_121  =  i_109 + 1;
            l_122  =  (long) i_121;
            l_123  =  l_122 + 4L;
            l_124  =  l_123 << 2;
            ul_125  =  ul_2 + l_124;
            f_126  =  *((__global float *) ul_125);
            i_127  =  i_103 + 2;
            l_128  =  (long) i_127;
            l_129  =  l_128 + 4L;
            l_130  =  l_129 << 2;
            ul_131  =  ul_1 + l_130;
            f_132  =  *((__global float *) ul_131);
            i_133  =  i_109 + 2;
            l_134  =  (long) i_133;
            l_135  =  l_134 + 4L;
            l_136  =  l_135 << 2;
            ul_137  =  ul_2 + l_136;
            f_138  =  *((__global float *) ul_137);
            i_139  =  i_103 + 3;
            l_140  =  (long) i_139;
            l_141  =  l_140 + 4L;
            l_142  =  l_141 << 2;
            ul_143  =  ul_1 + l_142;
            f_144  =  *((__global float *) ul_143);
            i_145  =  i_109 + 3;
            l_146  =  (long) i_145;
            l_147  =  l_146 + 4L;
            l_148  =  l_147 << 2;
            ul_149  =  ul_2 + l_148;
            f_150  =  *((__global float *) ul_149);
            i_151  =  i_103 + 4;
            l_152  =  (long) i_151;
            l_153  =  l_152 + 4L;
            l_154  =  l_153 << 2;
            ul_155  =  ul_1 + l_154;
            f_156  =  *((__global float *) ul_155);
            i_157  =  i_109 + 4;
            l_158  =  (long) i_157;
            l_159  =  l_158 + 4L;
            l_160  =  l_159 << 2;
            ul_161  =  ul_2 + l_160;
            f_162  =  *((__global float *) ul_161);
            i_163  =  i_103 + 5;
            l_164  =  (long) i_163;
            l_165  =  l_164 + 4L;
            l_166  =  l_165 << 2;
            ul_167  =  ul_1 + l_166;
            f_168  =  *((__global float *) ul_167);
            i_169  =  i_109 + 5;
            l_170  =  (long) i_169;
            l_171  =  l_170 + 4L;
            l_172  =  l_171 << 2;
            ul_173  =  ul_2 + l_172;
            f_174  =  *((__global float *) ul_173);
            i_175  =  i_103 + 6;
            l_176  =  (long) i_175;
            l_177  =  l_176 + 4L;
            l_178  =  l_177 << 2;
            ul_179  =  ul_1 + l_178;
            f_180  =  *((__global float *) ul_179);
            i_181  =  i_109 + 6;
            l_182  =  (long) i_181;
            l_183  =  l_182 + 4L;
            l_184  =  l_183 << 2;
            ul_185  =  ul_2 + l_184;
            f_186  =  *((__global float *) ul_185);
            i_187  =  i_103 + 7;
            l_188  =  (long) i_187;
            l_189  =  l_188 + 4L;
            l_190  =  l_189 << 2;
            ul_191  =  ul_1 + l_190;
            f_192  =  *((__global float *) ul_191);
            i_193  =  i_109 + 7;
            l_194  =  (long) i_193;
            l_195  =  l_194 + 4L;
            l_196  =  l_195 << 2;
            ul_197  =  ul_2 + l_196;
            f_198  =  *((__global float *) ul_197);
            f_199  =  fma(f_192, f_198, f_101);
            f_200  =  fma(f_180, f_186, f_100);
            f_201  =  fma(f_168, f_174, f_99);
            f_202  =  fma(f_156, f_162, f_98);
            f_203  =  fma(f_144, f_150, f_97);
            f_204  =  fma(f_132, f_138, f_96);
            f_205  =  fma(f_120, f_126, f_95);
            f_206  =  fma(f_108, f_114, f_94);
            i_207  =  i_102 + 8;
            f_94  =  f_206;
            f_95  =  f_205;
            f_96  =  f_204;
            f_97  =  f_203;
            f_98  =  f_202;
            f_99  =  f_201;
            f_100  =  f_200;
            f_101  =  f_199;
            i_102  =  i_207;
          }  // B10
          // BLOCK 12
          // BLOCK 13 MERGES [12 14 ]
          f_208  =  f_94;
          i_209  =  i_102;
          for(;i_209 < i_23;)
          {
            // BLOCK 14
            i_210  =  i_89 + i_209;
            l_211  =  (long) i_210;
            l_212  =  l_211 + 4L;
            l_213  =  l_212 << 2;
            ul_214  =  ul_1 + l_213;
            f_215  =  *((__global float *) ul_214);
            i_216  =  i_86 + i_209;
            l_217  =  (long) i_216;
            l_218  =  l_217 + 4L;
            l_219  =  l_218 << 2;
            ul_220  =  ul_2 + l_219;
            f_221  =  *((__global float *) ul_220);
            f_222  =  fma(f_215, f_221, f_208);
            i_223  =  i_209 + 1;
            f_208  =  f_222;
            i_209  =  i_223;
          }  // B13
          // BLOCK 15
          f_224  =  *((__global float *) ul_93);
          i_225  =  i_34 - i_69;
          i_226  =  i_225 + i_80;
          i_227  =  max(i_226, 0);
          i_228  =  min(i_227, i_90);
          i_229  =  i_228 + i_91;
          l_230  =  (long) i_229;
          l_231  =  l_230 + 4L;
          l_232  =  l_231 << 2;
          ul_233  =  ul_9 + l_232;
          f_234  =  *((__global float *) ul_233);
          adi_12[i_68]  =  i_86;
          f_235  =  f_95 + f_208;
          f_236  =  f_96 + f_97;
          f_237  =  f_235 + f_236;
          f_238  =  f_98 + f_99;
          f_239  =  f_100 + f_101;
          f_240  =  f_238 + f_239;
          f_241  =  f_237 + f_240;
          f_242  =  fma(f_241, f_224, f_234);
          adf_13[i_68]  =  f_242;
          f_243  =  fmax(f_65, f_242);
          f_244  =  f_243;
        }  // B8
        else
        {
          // BLOCK 16
          f_244  =  f_65;
        }  // B8
        // BLOCK 17 MERGES [16 15 ]
        i_245  =  i_67;
        f_65  =  f_244;
        i_66  =  i_245;
      }  // B7
      // BLOCK 18
      adf_14[i_53]  =  f_65;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 19 MERGES [18 23 ]
      i_246  =  8;
      for(;i_246 >= 1;)
      {
        // BLOCK 20
        b_247  =  i_53 < i_246;
        if(b_247)
        {
          // BLOCK 21
          f_248  =  adf_14[i_53];
          i_249  =  i_246 + i_53;
          f_250  =  adf_14[i_249];
          f_251  =  fmax(f_248, f_250);
          adf_14[i_53]  =  f_251;
        }  // B20
        else
        {
          // BLOCK 22
        }  // B20
        // BLOCK 23 MERGES [22 21 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_252  =  i_246 >> 1;
        i_246  =  i_252;
      }  // B19
      // BLOCK 24
      f_253  =  adf_14[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      f_254  =  fmax(f_62, f_253);
      i_255  =  i_64 + i_53;
      b_256  =  i_255 < i_43;
      if(b_256)
      {
        // BLOCK 25
        f_257  =  adf_13[i_53];
        f_258  =  f_257 - f_254;
        f_259  =  exp(f_258);
        adf_13[i_53]  =  f_259;
        f_260  =  f_259 + 0.0F;
        f_261  =  f_260;
      }  // B24
      else
      {
        // BLOCK 26
        f_261  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [26 25 ]
      i_262  =  i_60 + i_64;
      b_263  =  i_262 < i_43;
      if(b_263)
      {
        // BLOCK 28
        f_264  =  adf_13[i_60];
        f_265  =  f_264 - f_254;
        f_266  =  exp(f_265);
        adf_13[i_60]  =  f_266;
        f_267  =  f_261 + f_266;
        f_268  =  f_267;
      }  // B27
      else
      {
        // BLOCK 29
        f_268  =  f_261;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      i_269  =  i_59 + i_64;
      b_270  =  i_269 < i_43;
      if(b_270)
      {
        // BLOCK 31
        f_271  =  adf_13[i_59];
        f_272  =  f_271 - f_254;
        f_273  =  exp(f_272);
        adf_13[i_59]  =  f_273;
        f_274  =  f_268 + f_273;
        f_275  =  f_274;
      }  // B30
      else
      {
        // BLOCK 32
        f_275  =  f_268;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      i_276  =  i_58 + i_64;
      b_277  =  i_276 < i_43;
      if(b_277)
      {
        // BLOCK 34
        f_278  =  adf_13[i_58];
        f_279  =  f_278 - f_254;
        f_280  =  exp(f_279);
        adf_13[i_58]  =  f_280;
        f_281  =  f_275 + f_280;
        f_282  =  f_281;
      }  // B33
      else
      {
        // BLOCK 35
        f_282  =  f_275;
      }  // B33
      // BLOCK 36 MERGES [35 34 ]
      i_283  =  i_57 + i_64;
      b_284  =  i_283 < i_43;
      if(b_284)
      {
        // BLOCK 37
        f_285  =  adf_13[i_57];
        f_286  =  f_285 - f_254;
        f_287  =  exp(f_286);
        adf_13[i_57]  =  f_287;
        f_288  =  f_282 + f_287;
        f_289  =  f_288;
      }  // B36
      else
      {
        // BLOCK 38
        f_289  =  f_282;
      }  // B36
      // BLOCK 39 MERGES [38 37 ]
      i_290  =  i_56 + i_64;
      b_291  =  i_290 < i_43;
      if(b_291)
      {
        // BLOCK 40
        f_292  =  adf_13[i_56];
        f_293  =  f_292 - f_254;
        f_294  =  exp(f_293);
        adf_13[i_56]  =  f_294;
        f_295  =  f_289 + f_294;
        f_296  =  f_295;
      }  // B39
      else
      {
        // BLOCK 41
        f_296  =  f_289;
      }  // B39
      // BLOCK 42 MERGES [41 40 ]
      i_297  =  i_55 + i_64;
      b_298  =  i_297 < i_43;
      if(b_298)
      {
        // BLOCK 43
        f_299  =  adf_13[i_55];
        f_300  =  f_299 - f_254;
        f_301  =  exp(f_300);
        adf_13[i_55]  =  f_301;
        f_302  =  f_296 + f_301;
        f_303  =  f_302;
      }  // B42
      else
      {
        // BLOCK 44
        f_303  =  f_296;
      }  // B42
      // BLOCK 45 MERGES [44 43 ]
      i_304  =  i_54 + i_64;
      b_305  =  i_304 < i_43;
      if(b_305)
      {
        // BLOCK 46
        f_306  =  adf_13[i_54];
        f_307  =  f_306 - f_254;
        f_308  =  exp(f_307);
        adf_13[i_54]  =  f_308;
        f_309  =  f_303 + f_308;
        f_310  =  f_309;
      }  // B45
      else
      {
        // BLOCK 47
        f_310  =  f_303;
      }  // B45
      // BLOCK 48 MERGES [47 46 ]
      b_311  =  i_64 < 1;
      if(b_311)
      {
        // BLOCK 49
        f_312  =  0.0F;
      }  // B48
      else
      {
        // BLOCK 50
        f_313  =  f_62 - f_254;
        f_314  =  exp(f_313);
        f_312  =  f_314;
      }  // B48
      // BLOCK 51 MERGES [50 49 ]
      adf_15[i_53]  =  f_310;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 52 MERGES [51 56 ]
      i_315  =  8;
      for(;i_315 >= 1;)
      {
        // BLOCK 53
        b_316  =  i_53 < i_315;
        if(b_316)
        {
          // BLOCK 54
          f_317  =  adf_15[i_53];
          i_318  =  i_315 + i_53;
          f_319  =  adf_15[i_318];
          f_320  =  f_317 + f_319;
          adf_15[i_53]  =  f_320;
        }  // B53
        else
        {
          // BLOCK 55
        }  // B53
        // BLOCK 56 MERGES [55 54 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_321  =  i_315 >> 1;
        i_315  =  i_321;
      }  // B52
      // BLOCK 57
      f_322  =  adf_15[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 58 MERGES [57 68 ]
      i_323  =  0;
      for(;i_323 < i_23;)
      {
        // BLOCK 59
        i_324  =  i_323 + 16;
        i_325  =  i_323 + i_53;
        b_326  =  i_325 < i_23;
        if(b_326)
        {
          // BLOCK 60
          i_327  =  i_52 + i_325;
          l_328  =  (long) i_327;
          l_329  =  l_328 + 4L;
          l_330  =  l_329 << 2;
          ul_331  =  ul_0 + l_330;
          b_332  =  i_64 < 1;
          if(b_332)
          {
            // BLOCK 61
            f_333  =  0.0F;
          }  // B60
          else
          {
            // BLOCK 62
            f_334  =  *((__global float *) ul_331);
            f_335  =  f_312 * f_334;
            f_333  =  f_335;
          }  // B60
          // BLOCK 63 MERGES [62 61 ]
          i_336  =  i_43 - i_64;
          i_337  =  min(128, i_336);
          f_338  =  f_333;
          // BLOCK 64 MERGES [63 65 ]
          f_338  =  f_333;
          i_339  =  0;
          for(;i_339 < i_337;)
          {
            // BLOCK 65
            f_340  =  adf_13[i_339];
            i_341  =  adi_12[i_339];
            i_342  =  i_341 + i_325;
            l_343  =  (long) i_342;
            l_344  =  l_343 + 4L;
            l_345  =  l_344 << 2;
            ul_346  =  ul_3 + l_345;
            f_347  =  *((__global float *) ul_346);
            f_348  =  fma(f_340, f_347, f_338);
            i_349  =  i_339 + 1;
            f_338  =  f_348;
            i_339  =  i_349;
          }  // B64
          // BLOCK 66
          *((__global float *) ul_331)  =  f_338;
        }  // B59
        else
        {
          // BLOCK 67
        }  // B59
        // BLOCK 68 MERGES [67 66 ]
        i_350  =  i_324;
        i_323  =  i_350;
      }  // B58
      // BLOCK 69
      barrier(CLK_LOCAL_MEM_FENCE);
      f_351  =  fma(f_63, f_312, f_322);
      i_352  =  i_64 + 128;
      f_62  =  f_254;
      f_63  =  f_351;
      i_64  =  i_352;
    }  // B5
    // BLOCK 70
    // BLOCK 71 MERGES [70 75 ]
    i_353  =  0;
    for(;i_353 < i_23;)
    {
      // BLOCK 72
      i_354  =  i_353 + 16;
      i_355  =  i_353 + i_53;
      b_356  =  i_355 < i_23;
      if(b_356)
      {
        // BLOCK 73
        i_357  =  i_52 + i_355;
        l_358  =  (long) i_357;
        l_359  =  l_358 + 4L;
        l_360  =  l_359 << 2;
        ul_361  =  ul_0 + l_360;
        f_362  =  *((__global float *) ul_361);
        f_363  =  f_362 / f_63;
        *((__global float *) ul_361)  =  f_363;
      }  // B72
      else
      {
        // BLOCK 74
      }  // B72
      // BLOCK 75 MERGES [74 73 ]
      i_364  =  i_354;
      i_353  =  i_364;
    }  // B71
    // BLOCK 76
  }  // B0
  else
  {
    // BLOCK 77
  }  // B0
  // BLOCK 78 MERGES [77 76 ]
  return;
}  //  kernel
