#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionSplit(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *blends, __global uchar *states, __global uchar *qkv, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *sizes, __global uchar *scalars, __private int splitLength, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_115, *ul_121, *ul_127, *ul_133, *ul_139, *ul_14, *ul_145, *ul_151, *ul_157, *ul_16, *ul_163, *ul_169, *ul_175, *ul_181, *ul_187, *ul_193, *ul_199, *ul_2, *ul_205, *ul_21, *ul_222, *ul_228, *ul_23, *ul_25, *ul_27, *ul_29, *ul_292, *ul_3, *ul_31, *ul_311, *ul_33, *ul_337, *ul_342, *ul_38, *ul_4, *ul_40, *ul_42, *ul_49, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_94;
  bool b_20, b_253, b_269, b_282, b_283, b_297, b_298, b_312, b_324, b_327, b_332, b_44;
  float f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_116, f_122, f_128, f_134, f_140, f_146, f_152, f_158, f_164, f_170, f_176, f_182, f_188, f_194, f_200, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_216, f_223, f_229, f_230, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_254, f_256, f_257, f_259, f_260, f_262, f_263, f_264, f_265, f_270, f_272, f_273, f_275, f_276, f_277, f_278, f_279, f_284, f_286, f_293, f_294, f_296, f_300, f_304, f_305, f_313, f_315, f_317, f_318, f_32, f_321, f_323, f_325, f_326, f_328, f_329, f_330, f_34, f_78, f_79, f_80, f_86;
  int i_100, i_101, i_110, i_111, i_117, i_123, i_129, i_135, i_141, i_147, i_15, i_153, i_159, i_165, i_17, i_171, i_177, i_18, i_183, i_189, i_19, i_195, i_201, i_215, i_217, i_218, i_22, i_224, i_231, i_24, i_240, i_250, i_251, i_252, i_255, i_258, i_26, i_261, i_266, i_267, i_268, i_271, i_274, i_28, i_280, i_281, i_285, i_287, i_288, i_295, i_299, i_30, i_301, i_302, i_303, i_306, i_307, i_314, i_316, i_319, i_320, i_322, i_331, i_333, i_338, i_39, i_41, i_43, i_45, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_81, i_82, i_83, i_84, i_85, i_87, i_88, i_89, i_90, i_95, i_96, i_97, i_98, i_99;
  long l_112, l_113, l_114, l_118, l_119, l_120, l_124, l_125, l_126, l_130, l_131, l_132, l_136, l_137, l_138, l_142, l_143, l_144, l_148, l_149, l_150, l_154, l_155, l_156, l_160, l_161, l_162, l_166, l_167, l_168, l_172, l_173, l_174, l_178, l_179, l_180, l_184, l_185, l_186, l_190, l_191, l_192, l_196, l_197, l_198, l_202, l_203, l_204, l_219, l_220, l_221, l_225, l_226, l_227, l_289, l_290, l_291, l_308, l_309, l_310, l_334, l_335, l_336, l_339, l_340, l_341, l_35, l_36, l_37, l_91, l_92, l_93;

  // BLOCK 0
  ul_0  =  blends;
  ul_1  =  states;
  ul_2  =  qkv;
  ul_3  =  keys;
  ul_4  =  values;
  ul_5  =  counts;
  ul_6  =  slots;
  ul_7  =  positions;
  ul_8  =  blockTable;
  ul_9  =  sizes;
  ul_10  =  scalars;
  __local int adi_11[256];
  __local float adf_12[256];
  __local float adf_13[128];
  ul_14  =  ul_9 + 16L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_5 + 16L;
  i_17  =  *((__global int *) ul_16);
  i_18  =  get_group_id(0);
  i_19  =  i_18 / i_15;
  b_20  =  i_19 < i_17;
  if(b_20)
  {
    // BLOCK 1
    ul_21  =  ul_9 + 20L;
    i_22  =  *((__global int *) ul_21);
    ul_23  =  ul_9 + 24L;
    i_24  =  *((__global int *) ul_23);
    ul_25  =  ul_9 + 28L;
    i_26  =  *((__global int *) ul_25);
    ul_27  =  ul_9 + 36L;
    i_28  =  *((__global int *) ul_27);
    ul_29  =  ul_9 + 40L;
    i_30  =  *((__global int *) ul_29);
    ul_31  =  ul_10 + 16L;
    f_32  =  *((__global float *) ul_31);
    ul_33  =  ul_10 + 20L;
    f_34  =  *((__global float *) ul_33);
    l_35  =  (long) i_19;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_7 + l_37;
    i_39  =  *((__global int *) ul_38);
    ul_40  =  ul_6 + l_37;
    i_41  =  *((__global int *) ul_40);
    ul_42  =  ul_9 + 32L;
    i_43  =  *((__global int *) ul_42);
    b_44  =  i_28 < 1;
    if(b_44)
    {
      // BLOCK 2
      i_45  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_46  =  i_39 - i_28;
      i_47  =  i_46 + 1;
      i_48  =  max(0, i_47);
      i_45  =  i_48;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_49  =  ul_9 + 44L;
    i_50  =  *((__global int *) ul_49);
    i_51  =  i_50 * i_18;
    i_52  =  get_group_id(1);
    i_53  =  i_51 + i_52;
    i_54  =  i_45 % 256;
    i_55  =  i_45 - i_54;
    i_56  =  i_30 << 8;
    i_57  =  i_56 * i_52;
    i_58  =  i_55 + i_57;
    i_59  =  i_58 + i_56;
    i_60  =  i_39 + 1;
    i_61  =  min(i_59, i_60);
    i_62  =  i_41 * i_43;
    i_63  =  get_local_id(0);
    i_64  =  min(128, i_24);
    i_65  =  i_63 / i_64;
    i_66  =  128 / i_24;
    i_67  =  max(1, i_66);
    i_68  =  i_63 % i_64;
    i_69  =  i_22 << 1;
    i_70  =  i_69 + i_15;
    i_71  =  i_70 * i_19;
    i_72  =  i_18 % i_15;
    i_73  =  i_71 + i_72;
    i_74  =  i_73 * i_24;
    i_75  =  i_24 + -7;
    i_76  =  i_15 / i_22;
    i_77  =  i_72 / i_76;
    f_78  =  -1.0F / 0.0F;
    // BLOCK 5 MERGES [4 72 ]
    f_79  =  0.0F;
    f_80  =  0.0F;
    i_81  =  i_58;
    for(;i_81 < i_61;)
    {
      // BLOCK 6
      i_82  =  i_81 + 256;
      i_83  =  min(i_82, i_60);
      i_84  =  max(i_45, i_81);
      i_85  =  i_83 - i_84;
      // BLOCK 7 MERGES [6 17 ]
      f_86  =  f_78;
      i_87  =  i_63;
      for(;i_87 < i_85;)
      {
        // BLOCK 8
        i_88  =  i_84 + i_87;
        i_89  =  i_88 / i_26;
        i_90  =  i_62 + i_89;
        l_91  =  (long) i_90;
        l_92  =  l_91 + 4L;
        l_93  =  l_92 << 2;
        ul_94  =  ul_8 + l_93;
        i_95  =  *((__global int *) ul_94);
        i_96  =  i_95 * i_26;
        i_97  =  i_88 % i_26;
        i_98  =  i_96 + i_97;
        i_99  =  i_98 * i_22;
        i_100  =  i_99 + i_77;
        i_101  =  i_100 * i_24;
        adi_11[i_87]  =  i_101;
        // BLOCK 9 MERGES [8 10 ]
        f_102  =  0.0F;
        f_103  =  0.0F;
        f_104  =  0.0F;
        f_105  =  0.0F;
        f_106  =  0.0F;
        f_107  =  0.0F;
        f_108  =  0.0F;
        f_109  =  0.0F;
        i_110  =  0;
        for(;i_110 < i_75;)
        {
          // BLOCK 10
          i_111  =  i_74 + i_110;
          l_112  =  (long) i_111;
          l_113  =  l_112 + 4L;
          l_114  =  l_113 << 2;
          ul_115  =  ul_2 + l_114;
          f_116  =  *((__global float *) ul_115);
          i_117  =  i_101 + i_110;
          l_118  =  (long) i_117;
          l_119  =  l_118 + 4L;
          l_120  =  l_119 << 2;
          ul_121  =  ul_3 + l_120;
          f_122  =  *((__global float *) ul_121);
          i_123  =  i_111 + 1;
          l_124  =  (long) i_123;
          l_125  =  l_124 + 4L;
          l_126  =  l_125 << 2;
          ul_127  =  ul_2 + l_126;
          f_128  =  *((__global float *) ul_127);
          i_129  =  i_117 + 1;
          l_130  =  (long) i_129;
          l_131  =  l_130 + 4L;
          l_132  =  l_131 << 2;
          ul_133  =  ul_3 + l_132;
          f_134  =  *((__global float *) ul_133);
          i_135  =  i_111 + 2;
          l_136  =  (long) i_135;
          l_137  =  l_136 + 4L;
          l_138  =  l_137 << 2;
          ul_139  =  ul_2 + l_138;
          f_140  =  *((__global float *) ul_139);
          i_141  =  i_117 + 2;
          l_142  =  (long) i_141;
          l_143  =  l_142 + 4L;
          l_144  =  l_143 << 2;
          ul_145  =  ul_3 + l_144;
          f_146  =  *((__global float *) ul_145);
          i_147  =  i_111 + 3;
          l_148  =  (long) i_147;
          l_149  =  l_148 + 4L;
          l_150  =  l_149 << 2;
          ul_151  =  ul_2 + l_150;
          f_152  =  *((__global float *) ul_151);
          i_153  =  i_117 + 3;
          l_154  =  (long) i_153;
          l_155  =  l_154 + 4L;
          l_156  =  l_155 << 2;
          ul_157  =  ul_3 + l_156;
          f_158  =  *((__global float *) ul_157);
          i_159  =  i_111 + 4;
          l_160  =  (long) i_159;
          l_161  =  l_160 + 4L;
          l_162  =  l_161 << 2;
          ul_163  =  ul_2 + l_162;
          f_164  =  *((__global float *) ul_163);
          i_165  =  i_117 + 4;
          l_166  =  (long) i_165;
          l_167  =  l_166 + 4L;
          l_168  =  l_167 << 2;
          ul_169  =  ul_3 + l_168;
          f_170  =  *((__global float *) ul_169);
          i_171  =  i_111 + 5;
          l_172  =  (long) i_171;
          l_173  =  l_172 + 4L;
          l_174  =  l_173 << 2;
          ul_175  =  ul_2 + l_174;
          f_176  =  *((__global float *) ul_175);
          i_177  =  i_117 + 5;
          l_178  =  (long) i_177;
          l_179  =  l_178 + 4L;
          l_180  =  l_179 << 2;
          ul_181  =  ul_3 + l_180;
          f_182  =  *((__global float *) ul_181);
          i_183  =  i_111 + 6;
          l_184  =  (long) i_183;
          l_185  =  l_184 + 4L;
          l_186  =  l_185 << 2;
          ul_187  =  ul_2 + l_186;
          f_188  =  *((__global float *) ul_187);
          i_189  =  i_117 + 6;
          l_190  =  (long) i_189;
          l_191  =  l_190 + 4L;
          l_192  =  l_191 << 2;
          ul_193  =  ul_3 + l_192;
          f_194  =  *((__global float *) ul_193);
          i_195  =  i_111 + 7;
          l_196  =  (long) i_195;
          l_197  =  l_196 + 4L;
          l_198  =  l_197 << 2;
          ul_199  =  ul_2 + l_198;
          f_200  =  *((__global float *) ul_199);
          i_201  =  i_117 + 7;
          l_202  =  (long) i_201;
          l_203  =  l_202 + 4L;
          l_204  =  l_203 << 2;
          ul_205  =  ul_3 + l_204;
          f_206  =  *((__global float *) ul_205);
          f_207  =  fma(f_200, f_206, f_109);
          f_208  =  fma(f_188, f_194, f_108);
          f_209  =  fma(f_176, f_182, f_107);
          f_210  =  fma(f_164, f_170, f_106);
          f_211  =  fma(f_152, f_158, f_105);
          f_212  =  fma(f_140, f_146, f_104);
          f_213  =  fma(f_128, f_134, f_103);
          f_214  =  fma(f_116, f_122, f_102);
          i_215  =  i_110 + 8;
          f_102  =  f_214;
          f_103  =  f_213;
          f_104  =  f_212;
          f_105  =  f_211;
          f_106  =  f_210;
          f_107  =  f_209;
          f_108  =  f_208;
          f_109  =  f_207;
          i_110  =  i_215;
        }  // B9
        // BLOCK 11
        // BLOCK 12 MERGES [11 13 ]
        f_216  =  f_102;
        i_217  =  i_110;
        for(;i_217 < i_24;)
        {
          // BLOCK 13
          i_218  =  i_74 + i_217;
          l_219  =  (long) i_218;
          l_220  =  l_219 + 4L;
          l_221  =  l_220 << 2;
          ul_222  =  ul_2 + l_221;
          f_223  =  *((__global float *) ul_222);
          i_224  =  i_101 + i_217;
          l_225  =  (long) i_224;
          l_226  =  l_225 + 4L;
          l_227  =  l_226 << 2;
          ul_228  =  ul_3 + l_227;
          f_229  =  *((__global float *) ul_228);
          f_230  =  fma(f_223, f_229, f_216);
          i_231  =  i_217 + 1;
          f_216  =  f_230;
          i_217  =  i_231;
        }  // B12
        // BLOCK 14
        f_232  =  f_103 + f_216;
        f_233  =  f_104 + f_105;
        f_234  =  f_232 + f_233;
        f_235  =  f_106 + f_107;
        f_236  =  f_108 + f_109;
        f_237  =  f_235 + f_236;
        f_238  =  f_234 + f_237;
        f_239  =  f_238 * f_32;
        i_240  =  isless(0.0F, f_34);
        if(i_240 == 1)
        {
          // BLOCK 15
          f_241  =  f_34 * 2.0F;
          f_242  =  f_239 * 2.0F;
          f_243  =  f_242 / f_34;
          f_244  =  exp(f_243);
          f_245  =  f_244 + 1.0F;
          f_246  =  f_241 / f_245;
          f_247  =  f_34 - f_246;
          f_248  =  f_247;
        }  // B14
        else
        {
          // BLOCK 16
          f_248  =  f_239;
        }  // B14
        // BLOCK 17 MERGES [16 15 ]
        adf_12[i_87]  =  f_248;
        f_249  =  fmax(f_86, f_248);
        i_250  =  i_87 + 128;
        f_86  =  f_249;
        i_87  =  i_250;
      }  // B7
      // BLOCK 18
      adf_13[i_63]  =  f_86;
      // BLOCK 19 MERGES [18 23 ]
      i_251  =  64;
      for(;i_251 >= 1;)
      {
        // BLOCK 20
        barrier(CLK_LOCAL_MEM_FENCE);
        i_252  =  i_251 >> 1;
        b_253  =  i_63 < i_251;
        if(b_253)
        {
          // BLOCK 21
          f_254  =  adf_13[i_63];
          i_255  =  i_251 + i_63;
          f_256  =  adf_13[i_255];
          f_257  =  fmax(f_254, f_256);
          adf_13[i_63]  =  f_257;
        }  // B20
        else
        {
          // BLOCK 22
        }  // B20
        // BLOCK 23 MERGES [22 21 ]
        i_258  =  i_252;
        i_251  =  i_258;
      }  // B19
      // BLOCK 24
      barrier(CLK_LOCAL_MEM_FENCE);
      f_259  =  adf_13[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 25 MERGES [24 26 ]
      f_260  =  0.0F;
      i_261  =  i_63;
      for(;i_261 < i_85;)
      {
        // BLOCK 26
        f_262  =  adf_12[i_261];
        f_263  =  f_262 - f_259;
        f_264  =  exp(f_263);
        adf_12[i_261]  =  f_264;
        f_265  =  f_260 + f_264;
        i_266  =  i_261 + 128;
        f_260  =  f_265;
        i_261  =  i_266;
      }  // B25
      // BLOCK 27
      adf_13[i_63]  =  f_260;
      // BLOCK 28 MERGES [27 32 ]
      i_267  =  64;
      for(;i_267 >= 1;)
      {
        // BLOCK 29
        barrier(CLK_LOCAL_MEM_FENCE);
        i_268  =  i_267 >> 1;
        b_269  =  i_63 < i_267;
        if(b_269)
        {
          // BLOCK 30
          f_270  =  adf_13[i_63];
          i_271  =  i_267 + i_63;
          f_272  =  adf_13[i_271];
          f_273  =  f_270 + f_272;
          adf_13[i_63]  =  f_273;
        }  // B29
        else
        {
          // BLOCK 31
        }  // B29
        // BLOCK 32 MERGES [31 30 ]
        i_274  =  i_268;
        i_267  =  i_274;
      }  // B28
      // BLOCK 33
      barrier(CLK_LOCAL_MEM_FENCE);
      f_275  =  adf_13[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      f_276  =  f_259 - f_79;
      f_277  =  fabs(f_276);
      f_278  =  -f_277;
      f_279  =  exp(f_278);
      // BLOCK 34 MERGES [33 59 ]
      i_280  =  0;
      for(;i_280 < i_24;)
      {
        // BLOCK 35
        i_281  =  i_68 + i_280;
        b_282  =  i_281 < i_24;
        if(b_282)
        {
          // BLOCK 36
          b_283  =  i_65 < i_67;
          if(b_283)
          {
            // BLOCK 37
            // BLOCK 38 MERGES [37 39 ]
            f_284  =  0.0F;
            i_285  =  i_65;
            for(;i_285 < i_85;)
            {
              // BLOCK 39
              f_286  =  adf_12[i_285];
              i_287  =  adi_11[i_285];
              i_288  =  i_287 + i_281;
              l_289  =  (long) i_288;
              l_290  =  l_289 + 4L;
              l_291  =  l_290 << 2;
              ul_292  =  ul_4 + l_291;
              f_293  =  *((__global float *) ul_292);
              f_294  =  fma(f_286, f_293, f_284);
              i_295  =  i_67 + i_285;
              f_284  =  f_294;
              i_285  =  i_295;
            }  // B38
            // BLOCK 40
            f_296  =  f_284;
          }  // B36
          else
          {
            // BLOCK 41
            f_296  =  0.0F;
          }  // B36
        }  // B35
        else
        {
          // BLOCK 42
          f_296  =  0.0F;
        }  // B35
        // BLOCK 43 MERGES [42 41 40 ]
        adf_13[i_63]  =  f_296;
        barrier(CLK_LOCAL_MEM_FENCE);
        b_297  =  i_281 < i_24;
        if(b_297)
        {
          // BLOCK 44
          b_298  =  i_65 == 0;
          if(b_298)
          {
            // BLOCK 45
            i_299  =  i_53 * i_24;
            f_300  =  f_296;
            // BLOCK 46 MERGES [45 47 ]
            f_300  =  f_296;
            i_301  =  1;
            for(;i_301 < i_67;)
            {
              // BLOCK 47
              i_302  =  i_64 * i_301;
              i_303  =  i_302 + i_68;
              f_304  =  adf_13[i_303];
              f_305  =  f_300 + f_304;
              i_306  =  i_301 + 1;
              f_300  =  f_305;
              i_301  =  i_306;
            }  // B46
            // BLOCK 48
            i_307  =  i_299 + i_281;
            l_308  =  (long) i_307;
            l_309  =  l_308 + 4L;
            l_310  =  l_309 << 2;
            ul_311  =  ul_0 + l_310;
            b_312  =  i_58 == i_81;
            if(b_312)
            {
              // BLOCK 49
              *((__global float *) ul_311)  =  f_300;
            }  // B48
            else
            {
              // BLOCK 50
              f_313  =  *((__global float *) ul_311);
              i_314  =  isless(f_259, f_79);
              if(i_314 == 1)
              {
                // BLOCK 51
                f_315  =  f_300;
              }  // B50
              else
              {
                // BLOCK 52
                f_315  =  f_313;
              }  // B50
              // BLOCK 53 MERGES [51 52 ]
              i_316  =  isless(f_259, f_79);
              if(i_316 == 1)
              {
                // BLOCK 54
                f_317  =  f_313;
              }  // B53
              else
              {
                // BLOCK 55
                f_317  =  f_300;
              }  // B53
              // BLOCK 56 MERGES [54 55 ]
              f_318  =  fma(f_279, f_315, f_317);
              *((__global float *) ul_311)  =  f_318;
            }  // B48
          }  // B44
          else
          {
            // BLOCK 57
          }  // B44
        }  // B43
        else
        {
          // BLOCK 58
        }  // B43
        // BLOCK 59 MERGES [58 57 49 56 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_319  =  i_64 + i_280;
        i_280  =  i_319;
      }  // B34
      // BLOCK 60
      i_320  =  isless(f_259, f_79);
      if(i_320 == 1)
      {
        // BLOCK 61
        f_321  =  f_275;
      }  // B60
      else
      {
        // BLOCK 62
        f_321  =  f_80;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_322  =  isless(f_259, f_79);
      if(i_322 == 1)
      {
        // BLOCK 64
        f_323  =  f_80;
      }  // B63
      else
      {
        // BLOCK 65
        f_323  =  f_275;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      b_324  =  i_58 == i_81;
      if(b_324)
      {
        // BLOCK 67
        f_325  =  f_275;
      }  // B66
      else
      {
        // BLOCK 68
        f_326  =  fma(f_279, f_321, f_323);
        f_325  =  f_326;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      b_327  =  i_58 == i_81;
      if(b_327)
      {
        // BLOCK 70
        f_328  =  f_259;
        f_329  =  f_325;
      }  // B69
      else
      {
        // BLOCK 71
        f_330  =  fmax(f_259, f_79);
        f_328  =  f_330;
        f_329  =  f_325;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      f_329  =  f_325;
      i_331  =  i_82;
      f_79  =  f_328;
      f_80  =  f_329;
      i_81  =  i_331;
    }  // B5
    // BLOCK 73
    b_332  =  i_63 == 0;
    if(b_332)
    {
      // BLOCK 74
      i_333  =  i_53 << 1;
      l_334  =  (long) i_333;
      l_335  =  l_334 + 4L;
      l_336  =  l_335 << 2;
      ul_337  =  ul_1 + l_336;
      *((__global float *) ul_337)  =  f_79;
      i_338  =  i_333 + 1;
      l_339  =  (long) i_338;
      l_340  =  l_339 + 4L;
      l_341  =  l_340 << 2;
      ul_342  =  ul_1 + l_341;
      *((__global float *) ul_342)  =  f_80;
    }  // B73
    else
    {
      // BLOCK 75
    }  // B73
  }  // B0
  else
  {
    // BLOCK 76
  }  // B0
  // BLOCK 77 MERGES [76 75 74 ]
  return;
}  //  kernel
