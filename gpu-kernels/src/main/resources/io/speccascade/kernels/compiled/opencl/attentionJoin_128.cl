#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionJoin(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *blends, __global uchar *states, __global uchar *counts, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_102, *ul_109, *ul_11, *ul_116, *ul_125, *ul_13, *ul_132, *ul_139, *ul_148, *ul_155, *ul_162, *ul_171, *ul_178, *ul_18, *ul_185, *ul_194, *ul_2, *ul_20, *ul_201, *ul_208, *ul_217, *ul_224, *ul_231, *ul_3, *ul_32, *ul_36, *ul_4, *ul_415, *ul_46, *ul_58, *ul_63, *ul_70, *ul_79, *ul_86, *ul_93;
  bool b_104, b_127, b_150, b_17, b_173, b_196, b_219, b_81;
  float f_103, f_105, f_110, f_117, f_126, f_128, f_133, f_140, f_149, f_151, f_156, f_163, f_172, f_174, f_179, f_186, f_195, f_197, f_202, f_209, f_218, f_220, f_225, f_232, f_233, f_235, f_236, f_238, f_240, f_242, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_257, f_258, f_260, f_262, f_264, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_279, f_280, f_282, f_284, f_286, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_301, f_302, f_304, f_306, f_308, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_323, f_324, f_326, f_328, f_330, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_345, f_346, f_348, f_350, f_352, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_367, f_368, f_370, f_372, f_374, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_390, f_391, f_393, f_395, f_397, f_399, f_40, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_41, f_416, f_417, f_47, f_48, f_49, f_50, f_59, f_64, f_71, f_80, f_82, f_87, f_94;
  int i_111, i_112, i_118, i_119, i_12, i_120, i_121, i_134, i_135, i_14, i_141, i_142, i_143, i_144, i_15, i_157, i_158, i_16, i_164, i_165, i_166, i_167, i_180, i_181, i_187, i_188, i_189, i_19, i_190, i_203, i_204, i_21, i_210, i_211, i_212, i_213, i_22, i_226, i_227, i_23, i_234, i_237, i_239, i_24, i_241, i_243, i_25, i_256, i_259, i_26, i_261, i_263, i_265, i_27, i_278, i_28, i_281, i_283, i_285, i_287, i_300, i_303, i_305, i_307, i_309, i_322, i_325, i_327, i_329, i_331, i_344, i_347, i_349, i_351, i_353, i_366, i_369, i_37, i_371, i_373, i_375, i_38, i_388, i_389, i_39, i_392, i_394, i_396, i_398, i_410, i_411, i_418, i_42, i_51, i_52, i_53, i_54, i_65, i_66, i_72, i_73, i_74, i_75, i_88, i_89, i_95, i_96, i_97, i_98;
  long l_100, l_101, l_106, l_107, l_108, l_113, l_114, l_115, l_122, l_123, l_124, l_129, l_130, l_131, l_136, l_137, l_138, l_145, l_146, l_147, l_152, l_153, l_154, l_159, l_160, l_161, l_168, l_169, l_170, l_175, l_176, l_177, l_182, l_183, l_184, l_191, l_192, l_193, l_198, l_199, l_200, l_205, l_206, l_207, l_214, l_215, l_216, l_221, l_222, l_223, l_228, l_229, l_230, l_29, l_30, l_31, l_33, l_34, l_35, l_412, l_413, l_414, l_43, l_44, l_45, l_55, l_56, l_57, l_60, l_61, l_62, l_67, l_68, l_69, l_76, l_77, l_78, l_83, l_84, l_85, l_90, l_91, l_92, l_99;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  blends;
  ul_2  =  states;
  ul_3  =  counts;
  ul_4  =  sizes;
  __private float ul_5[8];
  __private float* ul_6 = ul_5;
  __private float ul_7[8];
  __private float* ul_8 = ul_7;
  __private float ul_9[8];
  __private float* ul_10 = ul_9;
  ul_11  =  ul_4 + 16L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_3 + 16L;
  i_14  =  *((__global int *) ul_13);
  i_15  =  get_group_id(0);
  i_16  =  i_15 / i_12;
  b_17  =  i_16 < i_14;
  if(b_17)
  {
    // BLOCK 1
    ul_18  =  ul_4 + 20L;
    i_19  =  *((__global int *) ul_18);
    ul_20  =  ul_4 + 24L;
    i_21  =  *((__global int *) ul_20);
    i_22  =  i_21 * i_15;
    i_23  =  i_22 + i_21;
    i_24  =  i_23 + -1;
    i_25  =  i_22 + 1;
    i_26  =  i_19 * i_22;
    i_27  =  i_22 << 1;
    i_28  =  i_27 + 1;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_2 + l_31;
    l_33  =  (long) i_27;
    l_34  =  l_33 + 4L;
    l_35  =  l_34 << 2;
    ul_36  =  ul_2 + l_35;
    i_37  =  i_15 * i_19;
    i_38  =  get_local_id(0);
    // BLOCK 2 MERGES [1 147 ]
    i_39  =  i_38;
    for(;i_39 < i_19;)
    {
      // BLOCK 3
      f_40  =  *((__global float *) ul_36);
      f_41  =  *((__global float *) ul_32);
      i_42  =  i_26 + i_39;
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_1 + l_45;
      f_47  =  *((__global float *) ul_46);
      // BLOCK 4 MERGES [3 146 ]
      f_48  =  f_40;
      f_49  =  f_41;
      f_50  =  f_47;
      i_51  =  i_25;
      for(;i_24 >= i_51;)
      {
        // BLOCK 5
        i_52  =  min(i_51, i_24);
        i_53  =  i_52 << 1;
        i_54  =  i_53 + 1;
        l_55  =  (long) i_54;
        l_56  =  l_55 + 4L;
        l_57  =  l_56 << 2;
        ul_58  =  ul_2 + l_57;
        f_59  =  *((__global float *) ul_58);
        ul_6[0]  =  f_59;
        l_60  =  (long) i_53;
        l_61  =  l_60 + 4L;
        l_62  =  l_61 << 2;
        ul_63  =  ul_2 + l_62;
        f_64  =  *((__global float *) ul_63);
        ul_8[0]  =  f_64;
        i_65  =  i_52 * i_19;
        i_66  =  i_65 + i_39;
        l_67  =  (long) i_66;
        l_68  =  l_67 + 4L;
        l_69  =  l_68 << 2;
        ul_70  =  ul_1 + l_69;
        f_71  =  *((__global float *) ul_70);
        ul_10[0]  =  f_71;
        i_72  =  i_51 + 1;
        i_73  =  min(i_72, i_24);
        i_74  =  i_73 << 1;
        i_75  =  i_74 + 1;
        l_76  =  (long) i_75;
        l_77  =  l_76 + 4L;
        l_78  =  l_77 << 2;
        ul_79  =  ul_2 + l_78;
        f_80  =  *((__global float *) ul_79);
        b_81  =  i_24 < i_72;
        if(b_81)
        {
          // BLOCK 6
          f_82  =  0.0F;
        }  // B5
        else
        {
          // BLOCK 7
          f_82  =  f_80;
        }  // B5
        // BLOCK 8 MERGES [7 6 ]
        ul_6[1]  =  f_82;
        l_83  =  (long) i_74;
        l_84  =  l_83 + 4L;
        l_85  =  l_84 << 2;
        ul_86  =  ul_2 + l_85;
        f_87  =  *((__global float *) ul_86);
        ul_8[1]  =  f_87;
        i_88  =  i_73 * i_19;
        i_89  =  i_88 + i_39;
        l_90  =  (long) i_89;
        l_91  =  l_90 + 4L;
        l_92  =  l_91 << 2;
        ul_93  =  ul_1 + l_92;
        f_94  =  *((__global float *) ul_93);
        ul_10[1]  =  f_94;
        i_95  =  i_51 + 2;
        i_96  =  min(i_95, i_24);
        i_97  =  i_96 << 1;
        i_98  =  i_97 + 1;
        l_99  =  (long) i_98;
        l_100  =  l_99 + 4L;
        l_101  =  l_100 << 2;
        ul_102  =  ul_2 + l_101;
        f_103  =  *((__global float *) ul_102);
        b_104  =  i_24 < i_95;
        if(b_104)
        {
          // BLOCK 9
          f_105  =  0.0F;
        }  // B8
        else
        {
          // BLOCK 10
          f_105  =  f_103;
        }  // B8
        // BLOCK 11 MERGES [10 9 ]
        ul_6[2]  =  f_105;
        l_106  =  (long) i_97;
        l_107  =  l_106 + 4L;
        l_108  =  l_107 << 2;
        ul_109  =  ul_2 + l_108;
        f_110  =  *((__global float *) ul_109);
        ul_8[2]  =  f_110;
        i_111  =  i_96 * i_19;
        i_112  =  i_111 + i_39;
        l_113  =  (long) i_112;
        l_114  =  l_113 + 4L;
        l_115  =  l_114 << 2;
        ul_116  =  ul_1 + l_115;
        f_117  =  *((__global float *) ul_116);
        ul_10[2]  =  f_117;
        i_118  =  i_51 + 3;
        i_119  =  min(i_118, i_24);
        i_120  =  i_119 << 1;
        i_121  =  i_120 + 1;
        l_122  =  (long) i_121;
        l_123  =  l_122 + 4L;
        l_124  =  l_123 << 2;
        ul_125  =  ul_2 + l_124;
        f_126  =  *((__global float *) ul_125);
        b_127  =  i_24 < i_118;
        if(b_127)
        {
          // BLOCK 12
          f_128  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_128  =  f_126;
        }  // B11
        // BLOCK 14 MERGES [13 12 ]
        ul_6[3]  =  f_128;
        l_129  =  (long) i_120;
        l_130  =  l_129 + 4L;
        l_131  =  l_130 << 2;
        ul_132  =  ul_2 + l_131;
        f_133  =  *((__global float *) ul_132);
        ul_8[3]  =  f_133;
        i_134  =  i_119 * i_19;
        i_135  =  i_134 + i_39;
        l_136  =  (long) i_135;
        l_137  =  l_136 + 4L;
        l_138  =  l_137 << 2;
        ul_139  =  ul_1 + l_138;
        f_140  =  *((__global float *) ul_139);
        ul_10[3]  =  f_140;
        i_141  =  i_51 + 4;
        i_142  =  min(i_141, i_24);
        i_143  =  i_142 << 1;
        i_144  =  i_143 + 1;
        l_145  =  (long) i_144;
        l_146  =  l_145 + 4L;
        l_147  =  l_146 << 2;
        ul_148  =  ul_2 + l_147;
        f_149  =  *((__global float *) ul_148);
        b_150  =  i_24 < i_141;
        if(b_150)
        {
          // BLOCK 15
          f_151  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_151  =  f_149;
        }  // B14
        // BLOCK 17 MERGES [16 15 ]
        ul_6[4]  =  f_151;
        l_152  =  (long) i_143;
        l_153  =  l_152 + 4L;
        l_154  =  l_153 << 2;
        ul_155  =  ul_2 + l_154;
        f_156  =  *((__global float *) ul_155);
        ul_8[4]  =  f_156;
        i_157  =  i_142 * i_19;
        i_158  =  i_157 + i_39;
        l_159  =  (long) i_158;
        l_160  =  l_159 + 4L;
        l_161  =  l_160 << 2;
        ul_162  =  ul_1 + l_161;
        f_163  =  *((__global float *) ul_162);
        ul_10[4]  =  f_163;
        i_164  =  i_51 + 5;
        i_165  =  min(i_164, i_24);
        i_166  =  i_165 << 1;
        i_167  =  i_166 + 1;
        l_168  =  (long) i_167;
        l_169  =  l_168 + 4L;
        l_170  =  l_169 << 2;
        ul_171  =  ul_2 + l_170;
        f_172  =  *((__global float *) ul_171);
        b_173  =  i_24 < i_164;
        if(b_173)
        {
          // BLOCK 18
          f_174  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_174  =  f_172;
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        ul_6[5]  =  f_174;
        l_175  =  (long) i_166;
        l_176  =  l_175 + 4L;
        l_177  =  l_176 << 2;
        ul_178  =  ul_2 + l_177;
        f_179  =  *((__global float *) ul_178);
        ul_8[5]  =  f_179;
        i_180  =  i_165 * i_19;
        i_181  =  i_180 + i_39;
        l_182  =  (long) i_181;
        l_183  =  l_182 + 4L;
        l_184  =  l_183 << 2;
        ul_185  =  ul_1 + l_184;
        f_186  =  *((__global float *) ul_185);
        ul_10[5]  =  f_186;
        i_187  =  i_51 + 6;
        i_188  =  min(i_187, i_24);
        i_189  =  i_188 << 1;
        i_190  =  i_189 + 1;
        l_191  =  (long) i_190;
        l_192  =  l_191 + 4L;
        l_193  =  l_192 << 2;
        ul_194  =  ul_2 + l_193;
        f_195  =  *((__global float *) ul_194);
        b_196  =  i_24 < i_187;
        if(b_196)
        {
          // BLOCK 21
          f_197  =  0.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_197  =  f_195;
        }  // B20
        // BLOCK 23 MERGES [22 21 ]
        ul_6[6]  =  f_197;
        l_198  =  (long) i_189;
        l_199  =  l_198 + 4L;
        l_200  =  l_199 << 2;
        ul_201  =  ul_2 + l_200;
        f_202  =  *((__global float *) ul_201);
        ul_8[6]  =  f_202;
        i_203  =  i_188 * i_19;
        i_204  =  i_203 + i_39;
        l_205  =  (long) i_204;
        l_206  =  l_205 + 4L;
        l_207  =  l_206 << 2;
        ul_208  =  ul_1 + l_207;
        f_209  =  *((__global float *) ul_208);
        ul_10[6]  =  f_209;
        i_210  =  i_51 + 7;
        i_211  =  min(i_210, i_24);
        i_212  =  i_211 << 1;
        i_213  =  i_212 + 1;
        l_214  =  (long) i_213;
        l_215  =  l_214 + 4L;
        l_216  =  l_215 << 2;
        ul_217  =  ul_2 + l_216;
        f_218  =  *((__global float *) ul_217);
        b_219  =  i_24 < i_210;
        if(b_219)
        {
          // BLOCK 24
          f_220  =  0.0F;
        }  // B23
        else
        {
          // BLOCK 25
          f_220  =  f_218;
        }  // B23
        // BLOCK 26 MERGES [25 24 ]
        ul_6[7]  =  f_220;
        l_221  =  (long) i_212;
        l_222  =  l_221 + 4L;
        l_223  =  l_222 << 2;
        ul_224  =  ul_2 + l_223;
        f_225  =  *((__global float *) ul_224);
        ul_8[7]  =  f_225;
        i_226  =  i_211 * i_19;
        i_227  =  i_226 + i_39;
        l_228  =  (long) i_227;
        l_229  =  l_228 + 4L;
        l_230  =  l_229 << 2;
        ul_231  =  ul_1 + l_230;
        f_232  =  *((__global float *) ul_231);
        ul_10[7]  =  f_232;
        f_233  =  ul_6[0];
        i_234  =  isless(0.0F, f_233);
        if(i_234 == 1)
        {
          // BLOCK 27
          f_235  =  ul_8[0];
          f_236  =  ul_10[0];
          i_237  =  isless(f_235, f_48);
          if(i_237 == 1)
          {
            // BLOCK 28
            f_238  =  f_236;
          }  // B27
          else
          {
            // BLOCK 29
            f_238  =  f_50;
          }  // B27
          // BLOCK 30 MERGES [28 29 ]
          i_239  =  isless(f_235, f_48);
          if(i_239 == 1)
          {
            // BLOCK 31
            f_240  =  f_50;
          }  // B30
          else
          {
            // BLOCK 32
            f_240  =  f_236;
          }  // B30
          // BLOCK 33 MERGES [31 32 ]
          i_241  =  isless(f_235, f_48);
          if(i_241 == 1)
          {
            // BLOCK 34
            f_242  =  f_233;
          }  // B33
          else
          {
            // BLOCK 35
            f_242  =  f_49;
          }  // B33
          // BLOCK 36 MERGES [34 35 ]
          i_243  =  isless(f_235, f_48);
          if(i_243 == 1)
          {
            // BLOCK 37
            f_244  =  f_49;
          }  // B36
          else
          {
            // BLOCK 38
            f_244  =  f_233;
          }  // B36
          // BLOCK 39 MERGES [37 38 ]
          f_245  =  f_235 - f_48;
          f_246  =  fabs(f_245);
          f_247  =  -f_246;
          f_248  =  exp(f_247);
          f_249  =  fma(f_248, f_242, f_244);
          f_250  =  fma(f_248, f_238, f_240);
          f_251  =  fmax(f_235, f_48);
          f_252  =  f_251;
          f_253  =  f_249;
          f_254  =  f_250;
        }  // B26
        else
        {
          // BLOCK 40
          f_252  =  f_48;
          f_253  =  f_49;
          f_254  =  f_50;
        }  // B26
        // BLOCK 41 MERGES [40 39 ]
        f_255  =  ul_6[1];
        i_256  =  isless(0.0F, f_255);
        if(i_256 == 1)
        {
          // BLOCK 42
          f_257  =  ul_8[1];
          f_258  =  ul_10[1];
          i_259  =  isless(f_257, f_252);
          if(i_259 == 1)
          {
            // BLOCK 43
            f_260  =  f_258;
          }  // B42
          else
          {
            // BLOCK 44
            f_260  =  f_254;
          }  // B42
          // BLOCK 45 MERGES [43 44 ]
          i_261  =  isless(f_257, f_252);
          if(i_261 == 1)
          {
            // BLOCK 46
            f_262  =  f_254;
          }  // B45
          else
          {
            // BLOCK 47
            f_262  =  f_258;
          }  // B45
          // BLOCK 48 MERGES [46 47 ]
          i_263  =  isless(f_257, f_252);
          if(i_263 == 1)
          {
            // BLOCK 49
            f_264  =  f_255;
          }  // B48
          else
          {
            // BLOCK 50
            f_264  =  f_253;
          }  // B48
          // BLOCK 51 MERGES [49 50 ]
          i_265  =  isless(f_257, f_252);
          if(i_265 == 1)
          {
            // BLOCK 52
            f_266  =  f_253;
          }  // B51
          else
          {
            // BLOCK 53
            f_266  =  f_255;
          }  // B51
          // BLOCK 54 MERGES [52 53 ]
          f_267  =  f_257 - f_252;
          f_268  =  fabs(f_267);
          f_269  =  -f_268;
          f_270  =  exp(f_269);
          f_271  =  fma(f_270, f_264, f_266);
          f_272  =  fma(f_270, f_260, f_262);
          f_273  =  fmax(f_257, f_252);
          f_274  =  f_273;
          f_275  =  f_272;
          f_276  =  f_271;
        }  // B41
        else
        {
          // BLOCK 55
          f_274  =  f_252;
          f_275  =  f_254;
          f_276  =  f_253;
        }  // B41
        // BLOCK 56 MERGES [55 54 ]
        f_277  =  ul_6[2];
        i_278  =  isless(0.0F, f_277);
        if(i_278 == 1)
        {
          // BLOCK 57
          f_279  =  ul_8[2];
          f_280  =  ul_10[2];
          i_281  =  isless(f_279, f_274);
          if(i_281 == 1)
          {
            // BLOCK 58
            f_282  =  f_280;
          }  // B57
          else
          {
            // BLOCK 59
            f_282  =  f_275;
          }  // B57
          // BLOCK 60 MERGES [58 59 ]
          i_283  =  isless(f_279, f_274);
          if(i_283 == 1)
          {
            // BLOCK 61
            f_284  =  f_275;
          }  // B60
          else
          {
            // BLOCK 62
            f_284  =  f_280;
          }  // B60
          // BLOCK 63 MERGES [61 62 ]
          i_285  =  isless(f_279, f_274);
          if(i_285 == 1)
          {
            // BLOCK 64
            f_286  =  f_277;
          }  // B63
          else
          {
            // BLOCK 65
            f_286  =  f_276;
          }  // B63
          // BLOCK 66 MERGES [64 65 ]
          i_287  =  isless(f_279, f_274);
          if(i_287 == 1)
          {
            // BLOCK 67
            f_288  =  f_276;
          }  // B66
          else
          {
            // BLOCK 68
            f_288  =  f_277;
          }  // B66
          // BLOCK 69 MERGES [67 68 ]
          f_289  =  f_279 - f_274;
          f_290  =  fabs(f_289);
          f_291  =  -f_290;
          f_292  =  exp(f_291);
          f_293  =  fma(f_292, f_286, f_288);
          f_294  =  fma(f_292, f_282, f_284);
          f_295  =  fmax(f_279, f_274);
          f_296  =  f_295;
          f_297  =  f_293;
          f_298  =  f_294;
        }  // B56
        else
        {
          // BLOCK 70
          f_296  =  f_274;
          f_297  =  f_276;
          f_298  =  f_275;
        }  // B56
        // BLOCK 71 MERGES [70 69 ]
        f_299  =  ul_6[3];
        i_300  =  isless(0.0F, f_299);
        if(i_300 == 1)
        {
          // BLOCK 72
          f_301  =  ul_8[3];
          f_302  =  ul_10[3];
          i_303  =  isless(f_301, f_296);
          if(i_303 == 1)
          {
            // BLOCK 73
            f_304  =  f_302;
          }  // B72
          else
          {
            // BLOCK 74
            f_304  =  f_298;
          }  // B72
          // BLOCK 75 MERGES [73 74 ]
          i_305  =  isless(f_301, f_296);
          if(i_305 == 1)
          {
            // BLOCK 76
            f_306  =  f_298;
          }  // B75
          else
          {
            // BLOCK 77
            f_306  =  f_302;
          }  // B75
          // BLOCK 78 MERGES [76 77 ]
          i_307  =  isless(f_301, f_296);
          if(i_307 == 1)
          {
            // BLOCK 79
            f_308  =  f_299;
          }  // B78
          else
          {
            // BLOCK 80
            f_308  =  f_297;
          }  // B78
          // BLOCK 81 MERGES [79 80 ]
          i_309  =  isless(f_301, f_296);
          if(i_309 == 1)
          {
            // BLOCK 82
            f_310  =  f_297;
          }  // B81
          else
          {
            // BLOCK 83
            f_310  =  f_299;
          }  // B81
          // BLOCK 84 MERGES [82 83 ]
          f_311  =  f_301 - f_296;
          f_312  =  fabs(f_311);
          f_313  =  -f_312;
          f_314  =  exp(f_313);
          f_315  =  fma(f_314, f_308, f_310);
          f_316  =  fma(f_314, f_304, f_306);
          f_317  =  fmax(f_301, f_296);
          f_318  =  f_317;
          f_319  =  f_316;
          f_320  =  f_315;
        }  // B71
        else
        {
          // BLOCK 85
          f_318  =  f_296;
          f_319  =  f_298;
          f_320  =  f_297;
        }  // B71
        // BLOCK 86 MERGES [85 84 ]
        f_321  =  ul_6[4];
        i_322  =  isless(0.0F, f_321);
        if(i_322 == 1)
        {
          // BLOCK 87
          f_323  =  ul_8[4];
          f_324  =  ul_10[4];
          i_325  =  isless(f_323, f_318);
          if(i_325 == 1)
          {
            // BLOCK 88
            f_326  =  f_324;
          }  // B87
          else
          {
            // BLOCK 89
            f_326  =  f_319;
          }  // B87
          // BLOCK 90 MERGES [88 89 ]
          i_327  =  isless(f_323, f_318);
          if(i_327 == 1)
          {
            // BLOCK 91
            f_328  =  f_319;
          }  // B90
          else
          {
            // BLOCK 92
            f_328  =  f_324;
          }  // B90
          // BLOCK 93 MERGES [91 92 ]
          i_329  =  isless(f_323, f_318);
          if(i_329 == 1)
          {
            // BLOCK 94
            f_330  =  f_321;
          }  // B93
          else
          {
            // BLOCK 95
            f_330  =  f_320;
          }  // B93
          // BLOCK 96 MERGES [94 95 ]
          i_331  =  isless(f_323, f_318);
          if(i_331 == 1)
          {
            // BLOCK 97
            f_332  =  f_320;
          }  // B96
          else
          {
            // BLOCK 98
            f_332  =  f_321;
          }  // B96
          // BLOCK 99 MERGES [97 98 ]
          f_333  =  f_323 - f_318;
          f_334  =  fabs(f_333);
          f_335  =  -f_334;
          f_336  =  exp(f_335);
          f_337  =  fma(f_336, f_330, f_332);
          f_338  =  fma(f_336, f_326, f_328);
          f_339  =  fmax(f_323, f_318);
          f_340  =  f_339;
          f_341  =  f_337;
          f_342  =  f_338;
        }  // B86
        else
        {
          // BLOCK 100
          f_340  =  f_318;
          f_341  =  f_320;
          f_342  =  f_319;
        }  // B86
        // BLOCK 101 MERGES [100 99 ]
        f_343  =  ul_6[5];
        i_344  =  isless(0.0F, f_343);
        if(i_344 == 1)
        {
          // BLOCK 102
          f_345  =  ul_8[5];
          f_346  =  ul_10[5];
          i_347  =  isless(f_345, f_340);
          if(i_347 == 1)
          {
            // BLOCK 103
            f_348  =  f_346;
          }  // B102
          else
          {
            // BLOCK 104
            f_348  =  f_342;
          }  // B102
          // BLOCK 105 MERGES [103 104 ]
          i_349  =  isless(f_345, f_340);
          if(i_349 == 1)
          {
            // BLOCK 106
            f_350  =  f_342;
          }  // B105
          else
          {
            // BLOCK 107
            f_350  =  f_346;
          }  // B105
          // BLOCK 108 MERGES [106 107 ]
          i_351  =  isless(f_345, f_340);
          if(i_351 == 1)
          {
            // BLOCK 109
            f_352  =  f_343;
          }  // B108
          else
          {
            // BLOCK 110
            f_352  =  f_341;
          }  // B108
          // BLOCK 111 MERGES [109 110 ]
          i_353  =  isless(f_345, f_340);
          if(i_353 == 1)
          {
            // BLOCK 112
            f_354  =  f_341;
          }  // B111
          else
          {
            // BLOCK 113
            f_354  =  f_343;
          }  // B111
          // BLOCK 114 MERGES [112 113 ]
          f_355  =  f_345 - f_340;
          f_356  =  fabs(f_355);
          f_357  =  -f_356;
          f_358  =  exp(f_357);
          f_359  =  fma(f_358, f_352, f_354);
          f_360  =  fma(f_358, f_348, f_350);
          f_361  =  fmax(f_345, f_340);
          f_362  =  f_361;
          f_363  =  f_360;
          f_364  =  f_359;
        }  // B101
        else
        {
          // BLOCK 115
          f_362  =  f_340;
          f_363  =  f_342;
          f_364  =  f_341;
        }  // B101
        // BLOCK 116 MERGES [115 114 ]
        f_365  =  ul_6[6];
        i_366  =  isless(0.0F, f_365);
        if(i_366 == 1)
        {
          // BLOCK 117
          f_367  =  ul_8[6];
          f_368  =  ul_10[6];
          i_369  =  isless(f_367, f_362);
          if(i_369 == 1)
          {
            // BLOCK 118
            f_370  =  f_368;
          }  // B117
          else
          {
            // BLOCK 119
            f_370  =  f_363;
          }  // B117
          // BLOCK 120 MERGES [118 119 ]
          i_371  =  isless(f_367, f_362);
          if(i_371 == 1)
          {
            // BLOCK 121
            f_372  =  f_363;
          }  // B120
          else
          {
            // BLOCK 122
            f_372  =  f_368;
          }  // B120
          // BLOCK 123 MERGES [121 122 ]
          i_373  =  isless(f_367, f_362);
          if(i_373 == 1)
          {
            // BLOCK 124
            f_374  =  f_365;
          }  // B123
          else
          {
            // BLOCK 125
            f_374  =  f_364;
          }  // B123
          // BLOCK 126 MERGES [124 125 ]
          i_375  =  isless(f_367, f_362);
          if(i_375 == 1)
          {
            // BLOCK 127
            f_376  =  f_364;
          }  // B126
          else
          {
            // BLOCK 128
            f_376  =  f_365;
          }  // B126
          // BLOCK 129 MERGES [127 128 ]
          f_377  =  f_367 - f_362;
          f_378  =  fabs(f_377);
          f_379  =  -f_378;
          f_380  =  exp(f_379);
          f_381  =  fma(f_380, f_374, f_376);
          f_382  =  fma(f_380, f_370, f_372);
          f_383  =  fmax(f_367, f_362);
          f_384  =  f_383;
          f_385  =  f_381;
          f_386  =  f_382;
        }  // B116
        else
        {
          // BLOCK 130
          f_384  =  f_362;
          f_385  =  f_364;
          f_386  =  f_363;
        }  // B116
        // BLOCK 131 MERGES [130 129 ]
        f_387  =  ul_6[7];
        i_388  =  i_51 + 8;
        i_389  =  isless(0.0F, f_387);
        if(i_389 == 1)
        {
          // BLOCK 132
          f_390  =  ul_8[7];
          f_391  =  ul_10[7];
          i_392  =  isless(f_390, f_384);
          if(i_392 == 1)
          {
            // BLOCK 133
            f_393  =  f_391;
          }  // B132
          else
          {
            // BLOCK 134
            f_393  =  f_386;
          }  // B132
          // BLOCK 135 MERGES [133 134 ]
          i_394  =  isless(f_390, f_384);
          if(i_394 == 1)
          {
            // BLOCK 136
            f_395  =  f_386;
          }  // B135
          else
          {
            // BLOCK 137
            f_395  =  f_391;
          }  // B135
          // BLOCK 138 MERGES [136 137 ]
          i_396  =  isless(f_390, f_384);
          if(i_396 == 1)
          {
            // BLOCK 139
            f_397  =  f_387;
          }  // B138
          else
          {
            // BLOCK 140
            f_397  =  f_385;
          }  // B138
          // BLOCK 141 MERGES [139 140 ]
          i_398  =  isless(f_390, f_384);
          if(i_398 == 1)
          {
            // BLOCK 142
            f_399  =  f_385;
          }  // B141
          else
          {
            // BLOCK 143
            f_399  =  f_387;
          }  // B141
          // BLOCK 144 MERGES [142 143 ]
          f_400  =  f_390 - f_384;
          f_401  =  fabs(f_400);
          f_402  =  -f_401;
          f_403  =  exp(f_402);
          f_404  =  fma(f_403, f_397, f_399);
          f_405  =  fma(f_403, f_393, f_395);
          f_406  =  fmax(f_390, f_384);
          f_407  =  f_406;
          f_408  =  f_404;
          f_409  =  f_405;
        }  // B131
        else
        {
          // BLOCK 145
          f_407  =  f_384;
          f_408  =  f_385;
          f_409  =  f_386;
        }  // B131
        // BLOCK 146 MERGES [145 144 ]
        i_410  =  i_388;
        f_48  =  f_407;
        f_49  =  f_408;
        f_50  =  f_409;
        i_51  =  i_410;
      }  // B4
      // BLOCK 147
      i_411  =  i_37 + i_39;
      l_412  =  (long) i_411;
      l_413  =  l_412 + 4L;
      l_414  =  l_413 << 2;
      ul_415  =  ul_0 + l_414;
      f_416  =  1.0F / f_49;
      f_417  =  f_416 * f_50;
      *((__global float *) ul_415)  =  f_417;
      i_418  =  i_39 + 128;
      i_39  =  i_418;
    }  // B2
    // BLOCK 148
  }  // B0
  else
  {
    // BLOCK 149
  }  // B0
  // BLOCK 150 MERGES [149 148 ]
  return;
}  //  kernel
