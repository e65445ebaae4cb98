#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_106, *ul_112, *ul_138, *ul_14, *ul_140, *ul_152, *ul_154, *ul_166, *ul_168, *ul_180, *ul_182, *ul_194, *ul_196, *ul_2, *ul_208, *ul_210, *ul_22, *ul_222, *ul_224, *ul_236, *ul_238, *ul_255, *ul_257, *ul_27, *ul_290, *ul_3, *ul_316, *ul_317, *ul_318, *ul_319, *ul_32, *ul_322, *ul_334, *ul_339, *ul_341, *ul_352, *ul_356, *ul_359, *ul_361, *ul_37, *ul_4, *ul_42, *ul_425, *ul_430, *ul_5, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_77, *ul_79, *ul_8, *ul_84, *ul_86, *ul_9, *ul_91, *ul_93, *ul_98;
  bool b_249, b_282, b_289, b_345, b_351, b_386, b_388, b_396, b_399, b_405, b_415, b_420, b_44, b_48, b_59;
  float f_107, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_123, f_124, f_125, f_132, f_139, f_141, f_142, f_144, f_145, f_146, f_153, f_155, f_156, f_158, f_159, f_160, f_167, f_169, f_170, f_172, f_173, f_174, f_181, f_183, f_184, f_186, f_187, f_188, f_195, f_197, f_198, f_200, f_201, f_202, f_209, f_211, f_212, f_214, f_215, f_216, f_223, f_225, f_226, f_228, f_229, f_230, f_237, f_239, f_240, f_242, f_243, f_245, f_256, f_258, f_259, f_261, f_262, f_263, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_283, f_285, f_286, f_288, f_292, f_298, f_303, f_304, f_309, f_310, f_311, f_315, f_323, f_353, f_354, f_355, f_357, f_358, f_360, f_362, f_364, f_387, f_389, f_390, f_391, f_392, f_393, f_395, f_397, f_398, f_400, f_401, f_402, f_403, f_404, f_406, f_407, f_408, f_409, f_410, f_411, f_413, f_414, f_417, f_419, f_421, f_422, f_426, f_427, f_436, f_67, f_72, f_78, f_80, f_85, f_87, f_92, f_94, f_99;
  int i_100, i_101, i_102, i_108, i_120, i_122, i_126, i_127, i_128, i_129, i_130, i_131, i_133, i_134, i_143, i_147, i_148, i_15, i_157, i_16, i_161, i_162, i_17, i_171, i_175, i_176, i_18, i_185, i_189, i_19, i_190, i_199, i_203, i_204, i_213, i_217, i_218, i_227, i_23, i_231, i_232, i_24, i_241, i_244, i_246, i_247, i_248, i_250, i_251, i_260, i_264, i_28, i_281, i_284, i_287, i_29, i_291, i_293, i_294, i_295, i_296, i_297, i_299, i_300, i_301, i_302, i_305, i_306, i_307, i_308, i_312, i_313, i_314, i_324, i_325, i_326, i_327, i_328, i_329, i_33, i_330, i_335, i_336, i_34, i_340, i_342, i_343, i_344, i_346, i_347, i_363, i_365, i_366, i_367, i_368, i_369, i_370, i_371, i_372, i_373, i_374, i_375, i_376, i_377, i_378, i_379, i_38, i_380, i_381, i_382, i_383, i_384, i_385, i_39, i_394, i_412, i_416, i_418, i_43, i_431, i_432, i_433, i_434, i_435, i_45, i_46, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_61, i_62, i_68, i_73, i_81, i_88, i_95;
  long l_103, l_104, l_105, l_109, l_110, l_111, l_135, l_136, l_137, l_149, l_150, l_151, l_163, l_164, l_165, l_177, l_178, l_179, l_191, l_192, l_193, l_20, l_205, l_206, l_207, l_21, l_219, l_220, l_221, l_233, l_234, l_235, l_25, l_252, l_253, l_254, l_26, l_30, l_31, l_320, l_321, l_331, l_332, l_333, l_337, l_338, l_348, l_349, l_35, l_350, l_36, l_40, l_41, l_423, l_424, l_428, l_429, l_63, l_64, l_65, l_69, l_70, l_74, l_75, l_76, l_82, l_83, l_89, l_90, l_96, l_97;

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
  i_57  =  (i_50 == 2) ? 1 : 0;
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
    i_81  =  i_73 + 7;
    l_82  =  (long) i_81;
    l_83  =  l_82 << 2;
    ul_84  =  ul_6 + l_83;
    f_85  =  *((__global float *) ul_84);
    ul_86  =  ul_9 + l_83;
    f_87  =  *((__global float *) ul_86);
    i_88  =  i_73 + 6;
    l_89  =  (long) i_88;
    l_90  =  l_89 << 2;
    ul_91  =  ul_6 + l_90;
    f_92  =  *((__global float *) ul_91);
    ul_93  =  ul_9 + l_90;
    f_94  =  *((__global float *) ul_93);
    i_95  =  i_73 + 5;
    l_96  =  (long) i_95;
    l_97  =  l_96 << 2;
    ul_98  =  ul_6 + l_97;
    f_99  =  *((__global float *) ul_98);
    i_100  =  i_61 * i_16;
    i_101  =  isnan(f_99)? 0 : (int) f_99;
    i_102  =  i_100 + i_101;
    l_103  =  (long) i_102;
    l_104  =  l_103 + 4L;
    l_105  =  l_104 << 2;
    ul_106  =  ul_7 + l_105;
    f_107  =  *((__global float *) ul_106);
    i_108  =  i_73 + 4;
    l_109  =  (long) i_108;
    l_110  =  l_109 + 4L;
    l_111  =  l_110 << 2;
    ul_112  =  ul_6 + l_111;
    f_113  =  *((__global float *) ul_112);
    f_114  =  f_85 - f_87;
    f_115  =  exp(f_114);
    f_116  =  f_67 + f_72;
    f_117  =  exp(f_85);
    f_118  =  f_116 * f_117;
    f_119  =  f_115 - f_118;
    i_120  =  isless(0.0F, f_119);
    if(i_120 == 1)
    {
      // BLOCK 8
      f_121  =  f_119;
    }  // B7
    else
    {
      // BLOCK 9
      f_121  =  1.0F;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_122  =  isless(0.0F, f_119);
    if(i_122 == 1)
    {
      // BLOCK 11
      f_123  =  log(f_121);
      f_124  =  f_123;
    }  // B10
    else
    {
      // BLOCK 12
      f_125  =  -1.0F / 0.0F;
      f_124  =  f_125;
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
    i_126  =  i_61 >> 31;
    i_127  =  i_126 >> 21;
    i_128  =  i_127 + i_61;
    i_129  =  i_128 & -2048;
    i_130  =  get_local_id(0);
    // BLOCK 14 MERGES [13 39 ]
    i_131  =  0;
    for(;i_131 < i_129;)
    {
      // BLOCK 15
      f_132  =  ul_12[0];
      i_133  =  i_100 + i_131;
      i_134  =  i_133 + i_130;
      l_135  =  (long) i_134;
      l_136  =  l_135 + 4L;
      l_137  =  l_136 << 2;
      ul_138  =  ul_5 + l_137;
      f_139  =  *((__global float *) ul_138);
      ul_140  =  ul_4 + l_137;
      f_141  =  *((__global float *) ul_140);
      f_142  =  f_141 - f_92;
      i_143  =  isless(f_142, f_124);
      if(i_143 == 1)
      {
        // BLOCK 16
        f_144  =  f_139;
      }  // B15
      else
      {
        // BLOCK 17
        f_144  =  0.0F;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_145  =  f_144 + f_132;
      ul_12[0]  =  f_145;
      f_146  =  ul_12[1];
      i_147  =  i_133 + 256;
      i_148  =  i_147 + i_130;
      l_149  =  (long) i_148;
      l_150  =  l_149 + 4L;
      l_151  =  l_150 << 2;
      ul_152  =  ul_5 + l_151;
      f_153  =  *((__global float *) ul_152);
      ul_154  =  ul_4 + l_151;
      f_155  =  *((__global float *) ul_154);
      f_156  =  f_155 - f_92;
      i_157  =  isless(f_156, f_124);
      if(i_157 == 1)
      {
        // BLOCK 19
        f_158  =  f_153;
      }  // B18
      else
      {
        // BLOCK 20
        f_158  =  0.0F;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_159  =  f_158 + f_146;
      ul_12[1]  =  f_159;
      f_160  =  ul_12[2];
      i_161  =  i_133 + 512;
      i_162  =  i_161 + i_130;
      l_163  =  (long) i_162;
      l_164  =  l_163 + 4L;
      l_165  =  l_164 << 2;
      ul_166  =  ul_5 + l_165;
      f_167  =  *((__global float *) ul_166);
      ul_168  =  ul_4 + l_165;
      f_169  =  *((__global float *) ul_168);
      f_170  =  f_169 - f_92;
      i_171  =  isless(f_170, f_124);
      if(i_171 == 1)
      {
        // BLOCK 22
        f_172  =  f_167;
      }  // B21
      else
      {
        // BLOCK 23
        f_172  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_173  =  f_172 + f_160;
      ul_12[2]  =  f_173;
      f_174  =  ul_12[3];
      i_175  =  i_133 + 768;
      i_176  =  i_175 + i_130;
      l_177  =  (long) i_176;
      l_178  =  l_177 + 4L;
      l_179  =  l_178 << 2;
      ul_180  =  ul_5 + l_179;
      f_181  =  *((__global float *) ul_180);
      ul_182  =  ul_4 + l_179;
      f_183  =  *((__global float *) ul_182);
      f_184  =  f_183 - f_92;
      i_185  =  isless(f_184, f_124);
      if(i_185 == 1)
      {
        // BLOCK 25
        f_186  =  f_181;
      }  // B24
      else
      {
        // BLOCK 26
        f_186  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_187  =  f_186 + f_174;
      ul_12[3]  =  f_187;
      f_188  =  ul_12[4];
      i_189  =  i_133 + 1024;
      i_190  =  i_189 + i_130;
      l_191  =  (long) i_190;
      l_192  =  l_191 + 4L;
      l_193  =  l_192 << 2;
      ul_194  =  ul_5 + l_193;
      f_195  =  *((__global float *) ul_194);
      ul_196  =  ul_4 + l_193;
      f_197  =  *((__global float *) ul_196);
      f_198  =  f_197 - f_92;
      i_199  =  isless(f_198, f_124);
      if(i_199 == 1)
      {
        // BLOCK 28
        f_200  =  f_195;
      }  // B27
      else
      {
        // BLOCK 29
        f_200  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_201  =  f_200 + f_188;
      ul_12[4]  =  f_201;
      f_202  =  ul_12[5];
      i_203  =  i_133 + 1280;
      i_204  =  i_203 + i_130;
      l_205  =  (long) i_204;
      l_206  =  l_205 + 4L;
      l_207  =  l_206 << 2;
      ul_208  =  ul_5 + l_207;
      f_209  =  *((__global float *) ul_208);
      ul_210  =  ul_4 + l_207;
      f_211  =  *((__global float *) ul_210);
      f_212  =  f_211 - f_92;
      i_213  =  isless(f_212, f_124);
      if(i_213 == 1)
      {
        // BLOCK 31
        f_214  =  f_209;
      }  // B30
      else
      {
        // BLOCK 32
        f_214  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_215  =  f_214 + f_202;
      ul_12[5]  =  f_215;
      f_216  =  ul_12[6];
      i_217  =  i_133 + 1536;
      i_218  =  i_217 + i_130;
      l_219  =  (long) i_218;
      l_220  =  l_219 + 4L;
      l_221  =  l_220 << 2;
      ul_222  =  ul_5 + l_221;
      f_223  =  *((__global float *) ul_222);
      ul_224  =  ul_4 + l_221;
      f_225  =  *((__global float *) ul_224);
      f_226  =  f_225 - f_92;
      i_227  =  isless(f_226, f_124);
      if(i_227 == 1)
      {
        // BLOCK 34
        f_228  =  f_223;
      }  // B33
      else
      {
        // BLOCK 35
        f_228  =  0.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_229  =  f_228 + f_216;
      ul_12[6]  =  f_229;
      f_230  =  ul_12[7];
      i_231  =  i_133 + 1792;
      i_232  =  i_231 + i_130;
      l_233  =  (long) i_232;
      l_234  =  l_233 + 4L;
      l_235  =  l_234 << 2;
      ul_236  =  ul_5 + l_235;
      f_237  =  *((__global float *) ul_236);
      ul_238  =  ul_4 + l_235;
      f_239  =  *((__global float *) ul_238);
      f_240  =  f_239 - f_92;
      i_241  =  isless(f_240, f_124);
      if(i_241 == 1)
      {
        // BLOCK 37
        f_242  =  f_237;
      }  // B36
      else
      {
        // BLOCK 38
        f_242  =  0.0F;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_243  =  f_242 + f_230;
      ul_12[7]  =  f_243;
      i_244  =  i_131 + 2048;
      i_131  =  i_244;
    }  // B14
    // BLOCK 40
    // BLOCK 41 MERGES [40 48 ]
    f_245  =  0.0F;
    i_246  =  i_129;
    for(;i_246 < i_61;)
    {
      // BLOCK 42
      i_247  =  i_246 + 256;
      i_248  =  i_246 + i_130;
      b_249  =  i_248 < i_61;
      if(b_249)
      {
        // BLOCK 43
        i_250  =  i_100 + i_130;
        i_251  =  i_250 + i_246;
        l_252  =  (long) i_251;
        l_253  =  l_252 + 4L;
        l_254  =  l_253 << 2;
        ul_255  =  ul_5 + l_254;
        f_256  =  *((__global float *) ul_255);
        ul_257  =  ul_4 + l_254;
        f_258  =  *((__global float *) ul_257);
        f_259  =  f_258 - f_92;
        i_260  =  isless(f_259, f_124);
        if(i_260 == 1)
        {
          // BLOCK 44
          f_261  =  f_256;
        }  // B43
        else
        {
          // BLOCK 45
          f_261  =  0.0F;
        }  // B43
        // BLOCK 46 MERGES [44 45 ]
        f_262  =  f_245 + f_261;
        f_263  =  f_262;
      }  // B42
      else
      {
        // BLOCK 47
        f_263  =  f_245;
      }  // B42
      // BLOCK 48 MERGES [47 46 ]
      i_264  =  i_247;
      f_245  =  f_263;
      i_246  =  i_264;
    }  // B41
    // BLOCK 49
    f_265  =  ul_12[0];
    f_266  =  ul_12[1];
    f_267  =  ul_12[2];
    f_268  =  ul_12[3];
    f_269  =  ul_12[4];
    f_270  =  ul_12[5];
    f_271  =  ul_12[6];
    f_272  =  ul_12[7];
    f_273  =  f_265 + f_266;
    f_274  =  f_267 + f_268;
    f_275  =  f_273 + f_274;
    f_276  =  f_269 + f_270;
    f_277  =  f_271 + f_272;
    f_278  =  f_276 + f_277;
    f_279  =  f_275 + f_278;
    f_280  =  f_279 + f_245;
    adf_13[i_130]  =  f_280;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 50 MERGES [49 54 ]
    i_281  =  128;
    for(;i_281 >= 1;)
    {
      // BLOCK 51
      b_282  =  i_130 < i_281;
      if(b_282)
      {
        // BLOCK 52
        f_283  =  adf_13[i_130];
        i_284  =  i_281 + i_130;
        f_285  =  adf_13[i_284];
        f_286  =  f_283 + f_285;
        adf_13[i_130]  =  f_286;
      }  // B51
      else
      {
        // BLOCK 53
      }  // B51
      // BLOCK 54 MERGES [53 52 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_287  =  i_281 >> 1;
      i_281  =  i_287;
    }  // B50
    // BLOCK 55
    f_288  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_289  =  i_130 == 0;
    if(b_289)
    {
      // BLOCK 56
      ul_290  =  ul_0 + l_76;
      i_291  =  (i_23 == 1) ? 1 : 0;
      f_292  =  f_78 - f_67;
      i_293  =  (f_72 < f_292) ? 1 : 0;
      i_294  =  i_291 * i_293;
      i_295  =  (i_23 == 0) ? 1 : 0;
      i_296  =  i_294 + i_295;
      i_297  =  (i_23 == 2) ? 1 : 0;
      f_298  =  f_113 - f_67;
      i_299  =  (f_72 < f_298) ? 1 : 0;
      i_300  =  i_297 * i_299;
      i_301  =  i_296 + i_300;
      i_302  =  (i_23 == 3) ? 1 : 0;
      f_303  =  f_78 - f_80;
      f_304  =  f_303 - f_67;
      i_305  =  (f_72 < f_304) ? 1 : 0;
      i_306  =  i_302 * i_305;
      i_307  =  i_301 + i_306;
      i_308  =  (i_23 == 5) ? 1 : 0;
      f_309  =  f_107 - f_94;
      f_310  =  f_87 - f_309;
      f_311  =  f_310 - f_67;
      i_312  =  (f_72 < f_311) ? 1 : 0;
      i_313  =  i_308 * i_312;
      i_314  =  i_307 + i_313;
      f_315  =  (float) i_314;
      *((__global float *) ul_290)  =  f_315;
      ul_316  =  ul_0 + l_97;
      *((__global float *) ul_316)  =  0.0F;
      ul_317  =  ul_0 + l_90;
      *((__global float *) ul_317)  =  f_288;
      ul_318  =  ul_0 + l_83;
      *((__global float *) ul_318)  =  0.0F;
      ul_319  =  ul_0 + l_111;
      *((__global float *) ul_319)  =  f_124;
      l_320  =  l_96 + 4L;
      l_321  =  l_320 << 2;
      ul_322  =  ul_0 + l_321;
      f_323  =  (float) i_61;
      *((__global float *) ul_322)  =  f_323;
      i_324  =  i_15 + -1;
      i_325  =  max(1, i_324);
      i_326  =  i_325 * i_17;
      i_327  =  i_15 + -2;
      i_328  =  max(0, i_327);
      i_329  =  min(i_53, i_328);
      i_330  =  i_326 + i_329;
      l_331  =  (long) i_330;
      l_332  =  l_331 + 4L;
      l_333  =  l_332 << 2;
      ul_334  =  ul_3 + l_333;
      i_335  =  *((__global int *) ul_334);
      i_336  =  i_18 + 22;
      l_337  =  (long) i_336;
      l_338  =  l_337 << 2;
      ul_339  =  ul_1 + l_338;
      i_340  =  *((__global int *) ul_339);
      ul_341  =  ul_10 + 28L;
      i_342  =  *((__global int *) ul_341);
      i_343  =  (i_53 < i_340) ? 1 : 0;
      i_344  =  i_343 * i_342;
      b_345  =  i_344 == 1;
      if(b_345)
      {
        // BLOCK 57
        i_346  =  i_335;
      }  // B56
      else
      {
        // BLOCK 58
        i_346  =  0;
      }  // B56
      // BLOCK 59 MERGES [57 58 ]
      i_347  =  i_346 + i_100;
      l_348  =  (long) i_347;
      l_349  =  l_348 + 4L;
      l_350  =  l_349 << 2;
      b_351  =  i_23 == 6;
      if(b_351)
      {
        // BLOCK 60
        ul_352  =  ul_4 + l_350;
        f_353  =  *((__global float *) ul_352);
        f_354  =  f_353 - f_92;
        f_355  =  f_354;
      }  // B59
      else
      {
        // BLOCK 61
        ul_356  =  ul_7 + l_350;
        f_357  =  *((__global float *) ul_356);
        f_358  =  f_357 - f_94;
        f_355  =  f_358;
      }  // B59
      // BLOCK 62 MERGES [60 61 ]
      ul_359  =  ul_5 + l_350;
      f_360  =  *((__global float *) ul_359);
      ul_361  =  ul_8 + l_350;
      f_362  =  *((__global float *) ul_361);
      i_363  =  (f_355 == f_124) ? 1 : 0;
      f_364  =  (float) i_346;
      i_365  =  (f_323 < f_364) ? 0 : 1;
      i_366  =  i_363 * i_365;
      i_367  =  (f_124 < f_355) ? 1 : 0;
      i_368  =  i_366 + i_367;
      i_369  =  1 - i_368;
      i_370  =  (i_23 == 12) ? 1 : 0;
      i_371  =  i_369 * i_370;
      i_372  =  (i_23 == 11) ? 1 : 0;
      i_373  =  (f_124 < f_362) ? 0 : 1;
      i_374  =  i_372 * i_373;
      i_375  =  (i_23 < 6) ? 1 : 0;
      i_376  =  (f_315 == 1.0F) ? 1 : 0;
      i_377  =  i_375 * i_376;
      i_378  =  (i_23 < 6) ? 0 : 1;
      i_379  =  (i_23 < 9) ? 1 : 0;
      i_380  =  i_378 * i_379;
      i_381  =  (f_355 < f_124) ? 1 : 0;
      i_382  =  i_380 * i_381;
      i_383  =  i_377 + i_382;
      i_384  =  i_374 + i_383;
      i_385  =  i_371 + i_384;
      b_386  =  i_385 == 1;
      if(b_386)
      {
        // BLOCK 63
        f_387  =  f_362;
      }  // B62
      else
      {
        // BLOCK 64
        f_387  =  f_360;
      }  // B62
      // BLOCK 65 MERGES [63 64 ]
      b_388  =  i_385 == 1;
      if(b_388)
      {
        // BLOCK 66
        f_389  =  0.0F;
      }  // B65
      else
      {
        // BLOCK 67
        f_389  =  f_360;
      }  // B65
      // BLOCK 68 MERGES [66 67 ]
      f_390  =  1.0F - f_67;
      f_391  =  f_390 - f_72;
      f_392  =  f_391 * f_360;
      f_393  =  f_362 / f_392;
      i_394  =  isless(f_362, f_392);
      if(i_394 == 1)
      {
        // BLOCK 69
        f_395  =  f_393;
      }  // B68
      else
      {
        // BLOCK 70
        f_395  =  1.0F;
      }  // B68
      // BLOCK 71 MERGES [70 69 ]
      b_396  =  i_23 < 6;
      if(b_396)
      {
        // BLOCK 72
        f_397  =  f_387;
      }  // B71
      else
      {
        // BLOCK 73
        f_398  =  fma(f_288, f_362, f_389);
        f_397  =  f_398;
      }  // B71
      // BLOCK 74 MERGES [72 73 ]
      b_399  =  i_23 == 9;
      if(b_399)
      {
        // BLOCK 75
        f_400  =  f_362 / f_391;
        f_401  =  fmin(f_360, f_400);
        f_402  =  f_362 * 0.0F;
        f_403  =  fmax(f_401, f_402);
        f_404  =  f_403;
      }  // B74
      else
      {
        // BLOCK 76
        f_404  =  f_397;
      }  // B74
      // BLOCK 77 MERGES [75 76 ]
      b_405  =  i_23 == 10;
      if(b_405)
      {
        // BLOCK 78
        f_406  =  f_362 - f_360;
        f_407  =  fmax(0.0F, f_406);
        f_408  =  f_288 * 0.0F;
        f_409  =  f_407 * f_408;
        f_410  =  fma(f_395, f_360, f_409);
        f_411  =  f_410;
      }  // B77
      else
      {
        // BLOCK 79
        f_411  =  f_404;
      }  // B77
      // BLOCK 80 MERGES [78 79 ]
      i_412  =  isless(f_411, f_360);
      if(i_412 == 1)
      {
        // BLOCK 81
        f_413  =  f_411 / f_360;
        f_414  =  f_413;
      }  // B80
      else
      {
        // BLOCK 82
        f_414  =  1.0F;
      }  // B80
      // BLOCK 83 MERGES [82 81 ]
      b_415  =  i_23 == 10;
      if(b_415)
      {
        // BLOCK 84
        i_416  =  isless(f_362, f_392);
        if(i_416 == 1)
        {
          // BLOCK 85
          f_417  =  f_393;
        }  // B84
        else
        {
          // BLOCK 86
          f_417  =  1.0F;
        }  // B84
      }  // B83
      else
      {
        // BLOCK 87
        i_418  =  1 - i_385;
        f_419  =  (float) i_418;
        f_417  =  f_419;
      }  // B83
      // BLOCK 88 MERGES [86 87 85 ]
      b_420  =  i_23 < 10;
      if(b_420)
      {
        // BLOCK 89
        f_421  =  f_414;
      }  // B88
      else
      {
        // BLOCK 90
        f_421  =  f_417;
      }  // B88
      // BLOCK 91 MERGES [89 90 ]
      f_422  =  *((__global float *) ul_361);
      l_423  =  l_89 + 4L;
      l_424  =  l_423 << 2;
      ul_425  =  ul_0 + l_424;
      f_426  =  (float) i_344;
      f_427  =  f_421 * f_426;
      *((__global float *) ul_425)  =  f_427;
      l_428  =  l_82 + 4L;
      l_429  =  l_428 << 2;
      ul_430  =  ul_0 + l_429;
      i_431  =  (f_124 < f_422) ? 0 : 1;
      i_432  =  i_431 * i_372;
      i_433  =  i_432 + i_383;
      i_434  =  i_433 + i_371;
      i_435  =  i_434 * i_344;
      f_436  =  (float) i_435;
      *((__global float *) ul_430)  =  f_436;
    }  // B55
    else
    {
      // BLOCK 92
    }  // B55
  }  // B6
  else
  {
    // BLOCK 93
  }  // B6
  // BLOCK 94 MERGES [93 92 91 ]
  return;
}  //  kernel
