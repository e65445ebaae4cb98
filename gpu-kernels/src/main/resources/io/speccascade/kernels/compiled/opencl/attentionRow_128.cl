#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *split, __global uchar *qkv, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *sizes, __global uchar *scalars, __private int splitLength)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_100, *ul_106, *ul_112, *ul_118, *ul_124, *ul_13, *ul_130, *ul_136, *ul_142, *ul_148, *ul_154, *ul_160, *ul_166, *ul_17, *ul_172, *ul_178, *ul_184, *ul_19, *ul_190, *ul_2, *ul_207, *ul_21, *ul_213, *ul_23, *ul_249, *ul_25, *ul_253, *ul_27, *ul_283, *ul_29, *ul_291, *ul_3, *ul_308, *ul_317, *ul_34, *ul_36, *ul_38, *ul_4, *ul_5, *ul_6, *ul_7, *ul_72, *ul_8, *ul_9;
  bool b_16, b_254, b_40;
  float f_101, f_107, f_113, f_119, f_125, f_131, f_137, f_143, f_149, f_155, f_161, f_167, f_173, f_179, f_185, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_201, f_208, f_214, f_215, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_236, f_238, f_239, f_240, f_241, f_255, f_256, f_257, f_258, f_259, f_261, f_263, f_264, f_265, f_267, f_268, f_269, f_270, f_271, f_272, f_275, f_277, f_28, f_284, f_285, f_293, f_294, f_296, f_297, f_298, f_30, f_309, f_310, f_318, f_319, f_59, f_84, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94;
  int i_102, i_108, i_114, i_120, i_126, i_132, i_138, i_14, i_144, i_15, i_150, i_156, i_162, i_168, i_174, i_18, i_180, i_186, i_20, i_200, i_202, i_203, i_209, i_216, i_22, i_225, i_235, i_237, i_24, i_242, i_243, i_244, i_245, i_26, i_260, i_262, i_266, i_273, i_274, i_276, i_278, i_279, i_286, i_287, i_292, i_295, i_299, i_300, i_301, i_302, i_303, i_304, i_311, i_312, i_313, i_320, i_321, i_35, i_37, i_39, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_95, i_96;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_115, l_116, l_117, l_121, l_122, l_123, l_127, l_128, l_129, l_133, l_134, l_135, l_139, l_140, l_141, l_145, l_146, l_147, l_151, l_152, l_153, l_157, l_158, l_159, l_163, l_164, l_165, l_169, l_170, l_171, l_175, l_176, l_177, l_181, l_182, l_183, l_187, l_188, l_189, l_204, l_205, l_206, l_210, l_211, l_212, l_246, l_247, l_248, l_250, l_251, l_252, l_280, l_281, l_282, l_288, l_289, l_290, l_305, l_306, l_307, l_31, l_314, l_315, l_316, l_32, l_33, l_69, l_70, l_71, l_97, l_98, l_99;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  split;
  ul_2  =  qkv;
  ul_3  =  keys;
  ul_4  =  values;
  ul_5  =  counts;
  ul_6  =  slots;
  ul_7  =  positions;
  ul_8  =  blockTable;
  ul_9  =  sizes;
  ul_10  =  scalars;
  __local int adi_11[128];
  __local float adf_12[128];
  ul_13  =  ul_5 + 16L;
  i_14  =  *((__global int *) ul_13);
  i_15  =  get_group_id(0);
  b_16  =  i_15 < i_14;
  if(b_16)
  {
    // BLOCK 1
    ul_17  =  ul_9 + 16L;
    i_18  =  *((__global int *) ul_17);
    ul_19  =  ul_9 + 20L;
    i_20  =  *((__global int *) ul_19);
    ul_21  =  ul_9 + 24L;
    i_22  =  *((__global int *) ul_21);
    ul_23  =  ul_9 + 28L;
    i_24  =  *((__global int *) ul_23);
    ul_25  =  ul_9 + 36L;
    i_26  =  *((__global int *) ul_25);
    ul_27  =  ul_10 + 16L;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_10 + 20L;
    f_30  =  *((__global float *) ul_29);
    l_31  =  (long) i_15;
    l_32  =  l_31 + 4L;
    l_33  =  l_32 << 2;
    ul_34  =  ul_7 + l_33;
    i_35  =  *((__global int *) ul_34);
    ul_36  =  ul_6 + l_33;
    i_37  =  *((__global int *) ul_36);
    ul_38  =  ul_9 + 32L;
    i_39  =  *((__global int *) ul_38);
    b_40  =  i_26 < 1;
    if(b_40)
    {
      // BLOCK 2
      i_41  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_42  =  i_35 - i_26;
      i_43  =  i_42 + 1;
      i_44  =  max(0, i_43);
      i_41  =  i_44;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_45  =  i_41 % 128;
    i_46  =  i_41 - i_45;
    i_47  =  i_37 * i_39;
    i_48  =  i_35 + 1;
    i_49  =  i_22 + -7;
    i_50  =  i_20 << 1;
    i_51  =  i_50 + i_18;
    i_52  =  i_51 * i_15;
    i_53  =  get_group_id(1);
    i_54  =  i_18 / i_20;
    i_55  =  i_53 * i_54;
    i_56  =  i_53 + 1;
    i_57  =  i_56 * i_54;
    i_58  =  i_15 * i_18;
    f_59  =  -1.0F / 0.0F;
    // BLOCK 5 MERGES [4 50 ]
    i_60  =  i_46;
    for(;i_35 >= i_60;)
    {
      // BLOCK 6
      i_61  =  i_60 + 128;
      i_62  =  min(i_61, i_48);
      i_63  =  max(i_41, i_60);
      i_64  =  i_62 - i_63;
      // BLOCK 7 MERGES [6 8 ]
      i_65  =  0;
      for(;i_65 < i_64;)
      {
        // BLOCK 8
        i_66  =  i_63 + i_65;
        i_67  =  i_66 / i_24;
        i_68  =  i_47 + i_67;
        l_69  =  (long) i_68;
        l_70  =  l_69 + 4L;
        l_71  =  l_70 << 2;
        ul_72  =  ul_8 + l_71;
        i_73  =  *((__global int *) ul_72);
        i_74  =  i_73 * i_24;
        i_75  =  i_66 % i_24;
        i_76  =  i_74 + i_75;
        i_77  =  i_76 * i_20;
        i_78  =  i_77 + i_53;
        i_79  =  i_78 * i_22;
        adi_11[i_65]  =  i_79;
        i_80  =  i_65 + 1;
        i_65  =  i_80;
      }  // B7
      // BLOCK 9
      // BLOCK 10 MERGES [9 49 ]
      i_81  =  i_55;
      for(;i_81 < i_57;)
      {
        // BLOCK 11
        i_82  =  i_52 + i_81;
        i_83  =  i_82 * i_22;
        // BLOCK 12 MERGES [11 22 ]
        f_84  =  f_59;
        i_85  =  0;
        for(;i_85 < i_64;)
        {
          // BLOCK 13
          i_86  =  adi_11[i_85];
          // BLOCK 14 MERGES [13 15 ]
          f_87  =  0.0F;
          f_88  =  0.0F;
          f_89  =  0.0F;
          f_90  =  0.0F;
          f_91  =  0.0F;
          f_92  =  0.0F;
          f_93  =  0.0F;
          f_94  =  0.0F;
          i_95  =  0;
          for(;i_95 < i_49;)
          {
            // BLOCK 15
            i_96  =  i_83 + i_95;
            l_97  =  (long) i_96;
            l_98  =  l_97 + 4L;
            l_99  =  l_98 << 2;
            ul_100  =  ul_2 + l_99;
            f_101  =  *((__global float *) ul_100);
            i_102  =  i_86 + i_95;
            l_103  =  (long) i_102;
            l_104  =  l_103 + 4L;
            l_105  =  l_104 << 2;
            ul_106  =  ul_3 + l_105;
            f_107  =  *((__global float *) ul_106);
            i_108  =  i_96 + 1;
            l_109  =  (long) i_108;
            l_110  =  l_109 + 4L;
            l_111  =  l_110 << 2;
            ul_112  =  ul_2 + l_111;
            f_113  =  *((__global float *) ul_112);
            i_114  =  i_102 + 1;
            l_115  =  (long) i_114;
            l_116  =  l_115 + 4L;
            l_117  =  l_116 << 2;
            ul_118  =  ul_3 + l_117;
            f_119  =  *((__global float *) ul_118);
            i_120  =  i_96 + 2;
            l_121  =  (long) i_120;
            l_122  =  l_121 + 4L;
            l_123  =  l_122 << 2;
            ul_124  =  ul_2 + l_123;
            f_125  =  *((__global float *) ul_124);
            i_126  =  i_102 + 2;
            l_127  =  (long) i_126;
            l_128  =  l_127 + 4L;
            l_129  =  l_128 << 2;
            ul_130  =  ul_3 + l_129;
            f_131  =  *((__global float *) ul_130);
            i_132  =  i_96 + 3;
            l_133  =  (long) i_132;
            l_134  =  l_133 + 4L;
            l_135  =  l_134 << 2;
            ul_136  =  ul_2 + l_135;
            f_137  =  *((__global float *) ul_136);
            i_138  =  i_102 + 3;
            l_139  =  (long) i_138;
            l_140  =  l_139 + 4L;
            l_141  =  l_140 << 2;
            ul_142  =  ul_3 + l_141;
            f_143  =  *((__global float *) ul_142);
            i_144  =  i_96 + 4;
            l_145  =  (long) i_144;
            l_146  =  l_145 + 4L;
            l_147  =  l_146 << 2;
            ul_148  =  ul_2 + l_147;
            f_149  =  *((__global float *) ul_148);
            i_150  =  i_102 + 4;
            l_151  =  (long) i_150;
            l_152  =  l_151 + 4L;
            l_153  =  l_152 << 2;
            ul_154  =  ul_3 + l_153;
            f_155  =  *((__global float *) ul_154);
            i_156  =  i_96 + 5;
            l_157  =  (long) i_156;
            l_158  =  l_157 + 4L;
            l_159  =  l_158 << 2;
            ul_160  =  ul_2 + l_159;
            f_161  =  *((__global float *) ul_160);
            i_162  =  i_102 + 5;
            l_163  =  (long) i_162;
            l_164  =  l_163 + 4L;
            l_165  =  l_164 << 2;
            ul_166  =  ul_3 + l_165;
            f_167  =  *((__global float *) ul_166);
            i_168  =  i_96 + 6;
            l_169  =  (long) i_168;
            l_170  =  l_169 + 4L;
            l_171  =  l_170 << 2;
            ul_172  =  ul_2 + l_171;
            f_173  =  *((__global float *) ul_172);
            i_174  =  i_102 + 6;
            l_175  =  (long) i_174;
            l_176  =  l_175 + 4L;
            l_177  =  l_176 << 2;
            ul_178  =  ul_3 + l_177;
            f_179  =  *((__global float *) ul_178);
            i_180  =  i_96 + 7;
            l_181  =  (long) i_180;
            l_182  =  l_181 + 4L;
            l_183  =  l_182 << 2;
            ul_184  =  ul_2 + l_183;
            f_185  =  *((__global float *) ul_184);
            i_186  =  i_102 + 7;
            l_187  =  (long) i_186;
            l_188  =  l_187 + 4L;
            l_189  =  l_188 << 2;
            ul_190  =  ul_3 + l_189;
            f_191  =  *((__global float *) ul_190);
            f_192  =  fma(f_185, f_191, f_94);
            f_193  =  fma(f_173, f_179, f_93);
            f_194  =  fma(f_161, f_167, f_92);
            f_195  =  fma(f_149, f_155, f_91);
            f_196  =  fma(f_137, f_143, f_90);
            f_197  =  fma(f_125, f_131, f_89);
            f_198  =  fma(f_113, f_119, f_88);
            f_199  =  fma(f_101, f_107, f_87);
            i_200  =  i_95 + 8;
            f_87  =  f_199;
            f_88  =  f_198;
            f_89  =  f_197;
            f_90  =  f_196;
            f_91  =  f_195;
            f_92  =  f_194;
            f_93  =  f_193;
            f_94  =  f_192;
            i_95  =  i_200;
          }  // B14
          // BLOCK 16
          // BLOCK 17 MERGES [16 18 ]
          f_201  =  f_87;
          i_202  =  i_95;
          for(;i_202 < i_22;)
          {
            // BLOCK 18
            i_203  =  i_83 + i_202;
            l_204  =  (long) i_203;
            l_205  =  l_204 + 4L;
            l_206  =  l_205 << 2;
            ul_207  =  ul_2 + l_206;
            f_208  =  *((__global float *) ul_207);
            i_209  =  i_202 + i_86;
            l_210  =  (long) i_209;
            l_211  =  l_210 + 4L;
            l_212  =  l_211 << 2;
            ul_213  =  ul_3 + l_212;
            f_214  =  *((__global float *) ul_213);
            f_215  =  fma(f_208, f_214, f_201);
            i_216  =  i_202 + 1;
            f_201  =  f_215;
            i_202  =  i_216;
          }  // B17
          // BLOCK 19
          f_217  =  f_88 + f_201;
          f_218  =  f_89 + f_90;
          f_219  =  f_217 + f_218;
          f_220  =  f_91 + f_92;
          f_221  =  f_93 + f_94;
          f_222  =  f_220 + f_221;
          f_223  =  f_219 + f_222;
          f_224  =  f_223 * f_28;
          i_225  =  isless(0.0F, f_30);
          if(i_225 == 1)
          {
            // BLOCK 20
            f_226  =  f_30 * 2.0F;
            f_227  =  f_224 * 2.0F;
            f_228  =  f_227 / f_30;
            f_229  =  exp(f_228);
            f_230  =  f_229 + 1.0F;
            f_231  =  f_226 / f_230;
            f_232  =  f_30 - f_231;
            f_233  =  f_232;
          }  // B19
          else
          {
            // BLOCK 21
            f_233  =  f_224;
          }  // B19
          // BLOCK 22 MERGES [21 20 ]
          adf_12[i_85]  =  f_233;
          f_234  =  fmax(f_84, f_233);
          i_235  =  i_85 + 1;
          f_84  =  f_234;
          i_85  =  i_235;
        }  // B12
        // BLOCK 23
        // BLOCK 24 MERGES [23 25 ]
        f_236  =  0.0F;
        i_237  =  0;
        for(;i_237 < i_64;)
        {
          // BLOCK 25
          f_238  =  adf_12[i_237];
          f_239  =  f_238 - f_84;
          f_240  =  exp(f_239);
          adf_12[i_237]  =  f_240;
          f_241  =  f_236 + f_240;
          i_242  =  i_237 + 1;
          f_236  =  f_241;
          i_237  =  i_242;
        }  // B24
        // BLOCK 26
        i_243  =  i_58 + i_81;
        i_244  =  i_243 << 1;
        i_245  =  i_244 + 1;
        l_246  =  (long) i_245;
        l_247  =  l_246 + 4L;
        l_248  =  l_247 << 2;
        ul_249  =  ul_1 + l_248;
        l_250  =  (long) i_244;
        l_251  =  l_250 + 4L;
        l_252  =  l_251 << 2;
        ul_253  =  ul_1 + l_252;
        b_254  =  i_41 < i_63;
        if(b_254)
        {
          // BLOCK 27
          f_255  =  *((__global float *) ul_253);
          f_256  =  f_84 - f_255;
          f_257  =  fabs(f_256);
          f_258  =  -f_257;
          f_259  =  exp(f_258);
          i_260  =  isless(f_84, f_255);
          if(i_260 == 1)
          {
            // BLOCK 28
            f_261  =  f_259;
          }  // B27
          else
          {
            // BLOCK 29
            f_261  =  1.0F;
          }  // B27
          // BLOCK 30 MERGES [28 29 ]
          i_262  =  isless(f_84, f_255);
          if(i_262 == 1)
          {
            // BLOCK 31
            f_263  =  1.0F;
          }  // B30
          else
          {
            // BLOCK 32
            f_263  =  f_259;
          }  // B30
          // BLOCK 33 MERGES [31 32 ]
          f_264  =  *((__global float *) ul_249);
          f_265  =  fmax(f_84, f_255);
          i_266  =  isless(f_84, f_255);
          if(i_266 == 1)
          {
            // BLOCK 34
            f_267  =  fma(f_236, f_259, f_264);
            f_268  =  f_265;
            f_269  =  f_267;
            f_270  =  f_261;
            f_271  =  f_263;
          }  // B33
          else
          {
            // BLOCK 35
            f_272  =  fma(f_259, f_264, f_236);
            f_268  =  f_265;
            f_269  =  f_272;
            f_270  =  f_261;
            f_271  =  f_263;
          }  // B33
        }  // B26
        else
        {
          // BLOCK 36
          f_268  =  f_84;
          f_269  =  f_236;
          f_270  =  1.0F;
          f_271  =  0.0F;
        }  // B26
        // BLOCK 37 MERGES [36 34 35 ]
        *((__global float *) ul_253)  =  f_268;
        *((__global float *) ul_249)  =  f_269;
        i_273  =  i_243 * i_22;
        // BLOCK 38 MERGES [37 48 ]
        i_274  =  0;
        for(;i_274 < i_22;)
        {
          // BLOCK 39
          // BLOCK 40 MERGES [39 41 ]
          f_275  =  0.0F;
          i_276  =  0;
          for(;i_276 < i_64;)
          {
            // BLOCK 41
            f_277  =  adf_12[i_276];
            i_278  =  adi_11[i_276];
            i_279  =  i_278 + i_274;
            l_280  =  (long) i_279;
            l_281  =  l_280 + 4L;
            l_282  =  l_281 << 2;
            ul_283  =  ul_4 + l_282;
            f_284  =  *((__global float *) ul_283);
            f_285  =  fma(f_277, f_284, f_275);
            i_286  =  i_276 + 1;
            f_275  =  f_285;
            i_276  =  i_286;
          }  // B40
          // BLOCK 42
          i_287  =  i_273 + i_274;
          l_288  =  (long) i_287;
          l_289  =  l_288 + 4L;
          l_290  =  l_289 << 2;
          ul_291  =  ul_0 + l_290;
          i_292  =  isless(0.0F, f_271);
          if(i_292 == 1)
          {
            // BLOCK 43
            f_293  =  *((__global float *) ul_291);
            f_294  =  f_293;
          }  // B42
          else
          {
            // BLOCK 44
            f_294  =  0.0F;
          }  // B42
          // BLOCK 45 MERGES [43 44 ]
          i_295  =  isless(f_270, 1.0F);
          if(i_295 == 1)
          {
            // BLOCK 46
            f_296  =  fma(f_270, f_275, f_294);
            f_297  =  f_296;
          }  // B45
          else
          {
            // BLOCK 47
            f_298  =  fma(f_271, f_294, f_275);
            f_297  =  f_298;
          }  // B45
          // BLOCK 48 MERGES [46 47 ]
          *((__global float *) ul_291)  =  f_297;
          i_299  =  i_274 + 1;
          i_274  =  i_299;
        }  // B38
        // BLOCK 49
        i_300  =  i_81 + 1;
        i_81  =  i_300;
      }  // B10
      // BLOCK 50
      i_60  =  i_61;
    }  // B5
    // BLOCK 51
    // BLOCK 52 MERGES [51 56 ]
    i_301  =  i_55;
    for(;i_301 < i_57;)
    {
      // BLOCK 53
      i_302  =  i_58 + i_301;
      i_303  =  i_302 << 1;
      i_304  =  i_303 + 1;
      l_305  =  (long) i_304;
      l_306  =  l_305 + 4L;
      l_307  =  l_306 << 2;
      ul_308  =  ul_1 + l_307;
      f_309  =  *((__global float *) ul_308);
      f_310  =  1.0F / f_309;
      i_311  =  i_302 * i_22;
      // BLOCK 54 MERGES [53 55 ]
      i_312  =  0;
      for(;i_312 < i_22;)
      {
        // BLOCK 55
        i_313  =  i_311 + i_312;
        l_314  =  (long) i_313;
        l_315  =  l_314 + 4L;
        l_316  =  l_315 << 2;
        ul_317  =  ul_0 + l_316;
        f_318  =  *((__global float *) ul_317);
        f_319  =  f_310 * f_318;
        *((__global float *) ul_317)  =  f_319;
        i_320  =  i_312 + 1;
        i_312  =  i_320;
      }  // B54
      // BLOCK 56
      i_321  =  i_301 + 1;
      i_301  =  i_321;
    }  // B52
    // BLOCK 57
  }  // B0
  else
  {
    // BLOCK 58
  }  // B0
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel
