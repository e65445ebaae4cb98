#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionRelative(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *queries, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *lengths, __global uchar *bias, __global uchar *sizes, __global uchar *scalars, __private int splitLength, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_102, *ul_108, *ul_11, *ul_114, *ul_120, *ul_126, *ul_132, *ul_138, *ul_144, *ul_150, *ul_156, *ul_16, *ul_162, *ul_168, *ul_174, *ul_180, *ul_186, *ul_2, *ul_20, *ul_203, *ul_209, *ul_22, *ul_222, *ul_24, *ul_26, *ul_269, *ul_284, *ul_299, *ul_3, *ul_31, *ul_33, *ul_35, *ul_4, *ul_41, *ul_45, *ul_47, *ul_5, *ul_6, *ul_66, *ul_68, *ul_7, *ul_8, *ul_82, *ul_9, *ul_96;
  bool b_19, b_235, b_243, b_249, b_254, b_264, b_270, b_294, b_37, b_59;
  float f_103, f_109, f_115, f_121, f_127, f_133, f_139, f_145, f_151, f_157, f_163, f_169, f_175, f_181, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_197, f_204, f_210, f_211, f_213, f_223, f_224, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_236, f_238, f_239, f_241, f_242, f_244, f_245, f_246, f_247, f_248, f_250, f_251, f_252, f_255, f_257, f_258, f_260, f_271, f_272, f_273, f_276, f_278, f_285, f_286, f_289, f_300, f_301, f_54, f_55, f_56, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_97;
  int i_104, i_110, i_116, i_122, i_128, i_134, i_140, i_146, i_152, i_158, i_164, i_17, i_170, i_176, i_18, i_182, i_196, i_198, i_199, i_205, i_21, i_212, i_214, i_215, i_216, i_217, i_218, i_23, i_234, i_237, i_240, i_25, i_253, i_256, i_259, i_261, i_262, i_263, i_265, i_27, i_274, i_275, i_277, i_279, i_280, i_287, i_288, i_290, i_291, i_292, i_293, i_295, i_302, i_32, i_34, i_36, i_42, i_43, i_44, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_57, i_58, i_60, i_61, i_62, i_67, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_91, i_92, i_98;
  long l_100, l_101, l_105, l_106, l_107, l_111, l_112, l_113, l_117, l_118, l_119, l_123, l_124, l_125, l_129, l_130, l_131, l_135, l_136, l_137, l_141, l_142, l_143, l_147, l_148, l_149, l_153, l_154, l_155, l_159, l_160, l_161, l_165, l_166, l_167, l_171, l_172, l_173, l_177, l_178, l_179, l_183, l_184, l_185, l_200, l_201, l_202, l_206, l_207, l_208, l_219, l_220, l_221, l_266, l_267, l_268, l_28, l_281, l_282, l_283, l_29, l_296, l_297, l_298, l_30, l_38, l_39, l_40, l_63, l_64, l_65, l_93, l_94, l_95, l_99;

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
  __local float adf_14[128];
  __local float adf_15[128];
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
    f_54  =  -1.0F / 0.0F;
    // BLOCK 5 MERGES [4 45 ]
    f_55  =  f_54;
    f_56  =  0.0F;
    i_57  =  0;
    for(;i_57 < i_43;)
    {
      // BLOCK 6
      i_58  =  i_57 + i_53;
      b_59  =  i_58 < i_43;
      if(b_59)
      {
        // BLOCK 7
        i_60  =  i_46 * i_32;
        i_61  =  i_58 / i_25;
        i_62  =  i_60 + i_61;
        l_63  =  (long) i_62;
        l_64  =  l_63 + 4L;
        l_65  =  l_64 << 2;
        ul_66  =  ul_7 + l_65;
        i_67  =  *((__global int *) ul_66);
        ul_68  =  ul_10 + 40L;
        i_69  =  *((__global int *) ul_68);
        i_70  =  i_67 * i_25;
        i_71  =  i_58 % i_25;
        i_72  =  i_70 + i_71;
        i_73  =  i_72 * i_21;
        i_74  =  i_73 + i_50;
        i_75  =  i_74 * i_23;
        i_76  =  i_48 * i_18;
        i_77  =  i_50 * i_23;
        i_78  =  i_76 + i_77;
        i_79  =  i_27 * i_50;
        i_80  =  i_27 + -1;
        i_81  =  i_23 + -7;
        ul_82  =  ul_11 + 16L;
        // BLOCK 8 MERGES [7 9 ]
        f_83  =  0.0F;
        f_84  =  0.0F;
        f_85  =  0.0F;
        f_86  =  0.0F;
        f_87  =  0.0F;
        f_88  =  0.0F;
        f_89  =  0.0F;
        f_90  =  0.0F;
        i_91  =  0;
        for(;i_91 < i_81;)
        {
          // BLOCK 9
          i_92  =  i_78 + i_91;
          l_93  =  (long) i_92;
          l_94  =  l_93 + 4L;
          l_95  =  l_94 << 2;
          ul_96  =  ul_1 + l_95;
          f_97  =  *((__global float *) ul_96);
          i_98  =  i_75 + i_91;
          l_99  =  (long) i_98;
          l_100  =  l_99 + 4L;
          l_101  =  l_100 << 2;
          ul_102  =  ul_2 + l_101;
          f_103  =  *((__global float *) ul_102);
          i_104  =  i_92 + 1;
          l_105  =  (long) i_104;
          l_106  =  l_105 + 4L;
          l_107  =  l_106 << 2;
          ul_108  =  ul_1 + l_107;
          f_109  =  *((__global float *) ul_108);
          i_110  =  i_98 + 1;
          l_111  =  (long) i_110;
          l_112  =  l_111 + 4L;
          l_113  =  l_112 << 2;
          ul_114  =  ul_2 + l_113;
          f_115  =  *((__global float *) ul_114);
          i_116  =  i_92 + 2;
          l_117  =  (long) i_116;
          l_118  =  l_117 + 4L;
          l_119  =  l_118 << 2;
          ul_120  =  ul_1 + l_119;
          f_121  =  *((__global float *) ul_120);
          i_122  =  i_98 + 2;
          l_123  =  (long) i_122;
          l_124  =  l_123 + 4L;
          l_125  =  l_124 << 2;
          ul_126  =  ul_2 + l_125;
          f_127  =  *((__global float *) ul_126);
          i_128  =  i_92 + 3;
          l_129  =  (long) i_128;
          l_130  =  l_129 + 4L;
          l_131  =  l_130 << 2;
          ul_132  =  ul_1 + l_131;
          f_133  =  *((__global float *) ul_132);
          i_134  =  i_98 + 3;
          l_135  =  (long) i_134;
          l_136  =  l_135 + 4L;
          l_137  =  l_136 << 2;
          ul_138  =  ul_2 + l_137;
          f_139  =  *((__global float *) ul_138);
          i_140  =  i_92 + 4;
          l_141  =  (long) i_140;
          l_142  =  l_141 + 4L;
          l_143  =  l_142 << 2;
          ul_144  =  ul_1 + l_143;
          f_145  =  *((__global float *) ul_144);
          i_146  =  i_98 + 4;
          l_147  =  (long) i_146;
          l_148  =  l_147 + 4L;
          l_149  =  l_148 << 2;
          ul_150  =  ul_2 + l_149;
          f_151  =  *((__global float *) ul_150);
          i_152  =  i_92 + 5;
          l_153  =  (long) i_152;
          l_154  =  l_153 + 4L;
          l_155  =  l_154 << 2;
          ul_156  =  ul_1 + l_155;
          f_157  =  *((__global float *) ul_156);
          i_158  =  i_98 + 5;
          l_159  =  (long) i_158;
          l_160  =  l_159 + 4L;
          l_161  =  l_160 << 2;
          ul_162  =  ul_2 + l_161;
          f_163  =  *((__global float *) ul_162);
          i_164  =  i_92 + 6;
          l_165  =  (long) i_164;
          l_166  =  l_165 + 4L;
          l_167  =  l_166 << 2;
          ul_168  =  ul_1 + l_167;
          f_169  =  *((__global float *) ul_168);
          i_170  =  i_98 + 6;
          l_171  =  (long) i_170;
          l_172  =  l_171 + 4L;
          l_173  =  l_172 << 2;
          ul_174  =  ul_2 + l_173;
          f_175  =  *((__global float *) ul_174);
          i_176  =  i_92 + 7;
          l_177  =  (long) i_176;
          l_178  =  l_177 + 4L;
          l_179  =  l_178 << 2;
          ul_180  =  ul_1 + l_179;
          f_181  =  *((__global float *) ul_180);
          i_182  =  i_98 + 7;
          l_183  =  (long) i_182;
          l_184  =  l_183 + 4L;
          l_185  =  l_184 << 2;
          ul_186  =  ul_2 + l_185;
          f_187  =  *((__global float *) ul_186);
          f_188  =  fma(f_181, f_187, f_90);
          f_189  =  fma(f_169, f_175, f_89);
          f_190  =  fma(f_157, f_163, f_88);
          f_191  =  fma(f_145, f_151, f_87);
          f_192  =  fma(f_133, f_139, f_86);
          f_193  =  fma(f_121, f_127, f_85);
          f_194  =  fma(f_109, f_115, f_84);
          f_195  =  fma(f_97, f_103, f_83);
          i_196  =  i_91 + 8;
          f_83  =  f_195;
          f_84  =  f_194;
          f_85  =  f_193;
          f_86  =  f_192;
          f_87  =  f_191;
          f_88  =  f_190;
          f_89  =  f_189;
          f_90  =  f_188;
          i_91  =  i_196;
        }  // B8
        // BLOCK 10
        // BLOCK 11 MERGES [10 12 ]
        f_197  =  f_83;
        i_198  =  i_91;
        for(;i_198 < i_23;)
        {
          // BLOCK 12
          i_199  =  i_78 + i_198;
          l_200  =  (long) i_199;
          l_201  =  l_200 + 4L;
          l_202  =  l_201 << 2;
          ul_203  =  ul_1 + l_202;
          f_204  =  *((__global float *) ul_203);
          i_205  =  i_75 + i_198;
          l_206  =  (long) i_205;
          l_207  =  l_206 + 4L;
          l_208  =  l_207 << 2;
          ul_209  =  ul_2 + l_208;
          f_210  =  *((__global float *) ul_209);
          f_211  =  fma(f_204, f_210, f_197);
          i_212  =  i_198 + 1;
          f_197  =  f_211;
          i_198  =  i_212;
        }  // B11
        // BLOCK 13
        f_213  =  *((__global float *) ul_82);
        i_214  =  i_34 - i_58;
        i_215  =  i_214 + i_69;
        i_216  =  max(i_215, 0);
        i_217  =  min(i_216, i_80);
        i_218  =  i_79 + i_217;
        l_219  =  (long) i_218;
        l_220  =  l_219 + 4L;
        l_221  =  l_220 << 2;
        ul_222  =  ul_9 + l_221;
        f_223  =  *((__global float *) ul_222);
        adi_12[i_53]  =  i_75;
        f_224  =  f_84 + f_197;
        f_225  =  f_85 + f_86;
        f_226  =  f_224 + f_225;
        f_227  =  f_87 + f_88;
        f_228  =  f_89 + f_90;
        f_229  =  f_227 + f_228;
        f_230  =  f_226 + f_229;
        f_231  =  fma(f_230, f_213, f_223);
        adf_13[i_53]  =  f_231;
        f_232  =  fmax(f_54, f_231);
        f_233  =  f_232;
      }  // B6
      else
      {
        // BLOCK 14
        f_233  =  f_54;
      }  // B6
      // BLOCK 15 MERGES [14 13 ]
      adf_14[i_53]  =  f_233;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 16 MERGES [15 20 ]
      i_234  =  64;
      for(;i_234 >= 1;)
      {
        // BLOCK 17
        b_235  =  i_53 < i_234;
        if(b_235)
        {
          // BLOCK 18
          f_236  =  adf_14[i_53];
          i_237  =  i_234 + i_53;
          f_238  =  adf_14[i_237];
          f_239  =  fmax(f_236, f_238);
          adf_14[i_53]  =  f_239;
        }  // B17
        else
        {
          // BLOCK 19
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_240  =  i_234 >> 1;
        i_234  =  i_240;
      }  // B16
      // BLOCK 21
      f_241  =  adf_14[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      f_242  =  fmax(f_55, f_241);
      b_243  =  i_58 < i_43;
      if(b_243)
      {
        // BLOCK 22
        f_244  =  adf_13[i_53];
        f_245  =  f_244 - f_242;
        f_246  =  exp(f_245);
        adf_13[i_53]  =  f_246;
        f_247  =  f_246 + 0.0F;
        f_248  =  f_247;
      }  // B21
      else
      {
        // BLOCK 23
        f_248  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [23 22 ]
      b_249  =  i_57 < 1;
      if(b_249)
      {
        // BLOCK 25
        f_250  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_251  =  f_55 - f_242;
        f_252  =  exp(f_251);
        f_250  =  f_252;
      }  // B24
      // BLOCK 27 MERGES [26 25 ]
      adf_15[i_53]  =  f_248;
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 28 MERGES [27 32 ]
      i_253  =  64;
      for(;i_253 >= 1;)
      {
        // BLOCK 29
        b_254  =  i_53 < i_253;
        if(b_254)
        {
          // BLOCK 30
          f_255  =  adf_15[i_53];
          i_256  =  i_253 + i_53;
          f_257  =  adf_15[i_256];
          f_258  =  f_255 + f_257;
          adf_15[i_53]  =  f_258;
        }  // B29
        else
        {
          // BLOCK 31
        }  // B29
        // BLOCK 32 MERGES [31 30 ]
        barrier(CLK_LOCAL_MEM_FENCE);
        i_259  =  i_253 >> 1;
        i_253  =  i_259;
      }  // B28
      // BLOCK 33
      f_260  =  adf_15[0];
      barrier(CLK_LOCAL_MEM_FENCE);
      // BLOCK 34 MERGES [33 44 ]
      i_261  =  0;
      for(;i_261 < i_23;)
      {
        // BLOCK 35
        i_262  =  i_261 + 128;
        i_263  =  i_261 + i_53;
        b_264  =  i_263 < i_23;
        if(b_264)
        {
          // BLOCK 36
          i_265  =  i_52 + i_263;
          l_266  =  (long) i_265;
          l_267  =  l_266 + 4L;
          l_268  =  l_267 << 2;
          ul_269  =  ul_0 + l_268;
          b_270  =  i_57 < 1;
          if(b_270)
          {
            // BLOCK 37
            f_271  =  0.0F;
          }  // B36
          else
          {
            // BLOCK 38
            f_272  =  *((__global float *) ul_269);
            f_273  =  f_250 * f_272;
            f_271  =  f_273;
          }  // B36
          // BLOCK 39 MERGES [38 37 ]
          i_274  =  i_43 - i_57;
          i_275  =  min(128, i_274);
          f_276  =  f_271;
          // BLOCK 40 MERGES [39 41 ]
          f_276  =  f_271;
          i_277  =  0;
          for(;i_277 < i_275;)
          {
            // BLOCK 41
            f_278  =  adf_13[i_277];
            i_279  =  adi_12[i_277];
            i_280  =  i_279 + i_263;
            l_281  =  (long) i_280;
            l_282  =  l_281 + 4L;
            l_283  =  l_282 << 2;
            ul_284  =  ul_3 + l_283;
            f_285  =  *((__global float *) ul_284);
            f_286  =  fma(f_278, f_285, f_276);
            i_287  =  i_277 + 1;
            f_276  =  f_286;
            i_277  =  i_287;
          }  // B40
          // BLOCK 42
          *((__global float *) ul_269)  =  f_276;
        }  // B35
        else
        {
          // BLOCK 43
        }  // B35
        // BLOCK 44 MERGES [43 42 ]
        i_288  =  i_262;
        i_261  =  i_288;
      }  // B34
      // BLOCK 45
      barrier(CLK_LOCAL_MEM_FENCE);
      f_289  =  fma(f_56, f_250, f_260);
      i_290  =  i_57 + 128;
      f_55  =  f_242;
      f_56  =  f_289;
      i_57  =  i_290;
    }  // B5
    // BLOCK 46
    // BLOCK 47 MERGES [46 51 ]
    i_291  =  0;
    for(;i_291 < i_23;)
    {
      // BLOCK 48
      i_292  =  i_291 + 128;
      i_293  =  i_291 + i_53;
      b_294  =  i_293 < i_23;
      if(b_294)
      {
        // BLOCK 49
        i_295  =  i_52 + i_293;
        l_296  =  (long) i_295;
        l_297  =  l_296 + 4L;
        l_298  =  l_297 << 2;
        ul_299  =  ul_0 + l_298;
        f_300  =  *((__global float *) ul_299);
        f_301  =  f_300 / f_56;
        *((__global float *) ul_299)  =  f_301;
      }  // B48
      else
      {
        // BLOCK 50
      }  // B48
      // BLOCK 51 MERGES [50 49 ]
      i_302  =  i_292;
      i_291  =  i_302;
    }  // B47
    // BLOCK 52
  }  // B0
  else
  {
    // BLOCK 53
  }  // B0
  // BLOCK 54 MERGES [53 52 ]
  return;
}  //  kernel
