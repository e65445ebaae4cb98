#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void rule(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *statistics, __global uchar *ints, __global uchar *floats, __global uchar *draft, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *sizes, __private int part, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_100, *ul_108, *ul_114, *ul_14, *ul_140, *ul_142, *ul_154, *ul_156, *ul_168, *ul_170, *ul_182, *ul_184, *ul_196, *ul_198, *ul_2, *ul_210, *ul_212, *ul_22, *ul_224, *ul_226, *ul_238, *ul_240, *ul_257, *ul_259, *ul_27, *ul_292, *ul_3, *ul_318, *ul_319, *ul_32, *ul_320, *ul_321, *ul_324, *ul_336, *ul_341, *ul_343, *ul_354, *ul_358, *ul_361, *ul_363, *ul_37, *ul_4, *ul_42, *ul_434, *ul_439, *ul_5, *ul_6, *ul_62, *ul_68, *ul_7, *ul_73, *ul_79, *ul_8, *ul_81, *ul_86, *ul_88, *ul_9, *ul_93, *ul_95;
  bool b_251, b_284, b_291, b_347, b_353, b_388, b_390, b_398, b_401, b_408, b_412, b_422, b_427, b_429, b_44, b_48, b_51, b_61;
  float f_101, f_109, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_125, f_126, f_127, f_134, f_141, f_143, f_144, f_146, f_147, f_148, f_155, f_157, f_158, f_160, f_161, f_162, f_169, f_171, f_172, f_174, f_175, f_176, f_183, f_185, f_186, f_188, f_189, f_190, f_197, f_199, f_200, f_202, f_203, f_204, f_211, f_213, f_214, f_216, f_217, f_218, f_225, f_227, f_228, f_230, f_231, f_232, f_239, f_241, f_242, f_244, f_245, f_247, f_258, f_260, f_261, f_263, f_264, f_265, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_285, f_287, f_288, f_290, f_294, f_300, f_305, f_306, f_311, f_312, f_313, f_317, f_325, f_355, f_356, f_357, f_359, f_360, f_362, f_364, f_366, f_389, f_391, f_392, f_393, f_394, f_395, f_397, f_399, f_400, f_402, f_403, f_404, f_405, f_406, f_407, f_409, f_410, f_411, f_413, f_414, f_415, f_416, f_417, f_418, f_420, f_421, f_424, f_426, f_428, f_430, f_431, f_435, f_436, f_445, f_69, f_74, f_80, f_82, f_87, f_89, f_94, f_96;
  int i_102, i_103, i_104, i_110, i_122, i_124, i_128, i_129, i_130, i_131, i_132, i_133, i_135, i_136, i_145, i_149, i_15, i_150, i_159, i_16, i_163, i_164, i_17, i_173, i_177, i_178, i_18, i_187, i_19, i_191, i_192, i_201, i_205, i_206, i_215, i_219, i_220, i_229, i_23, i_233, i_234, i_24, i_243, i_246, i_248, i_249, i_250, i_252, i_253, i_262, i_266, i_28, i_283, i_286, i_289, i_29, i_293, i_295, i_296, i_297, i_298, i_299, i_301, i_302, i_303, i_304, i_307, i_308, i_309, i_310, i_314, i_315, i_316, i_326, i_327, i_328, i_329, i_33, i_330, i_331, i_332, i_337, i_338, i_34, i_342, i_344, i_345, i_346, i_348, i_349, i_365, i_367, i_368, i_369, i_370, i_371, i_372, i_373, i_374, i_375, i_376, i_377, i_378, i_379, i_38, i_380, i_381, i_382, i_383, i_384, i_385, i_386, i_387, i_39, i_396, i_419, i_423, i_425, i_43, i_440, i_441, i_442, i_443, i_444, i_45, i_46, i_47, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_63, i_64, i_70, i_75, i_83, i_90, i_97;
  long l_105, l_106, l_107, l_111, l_112, l_113, l_137, l_138, l_139, l_151, l_152, l_153, l_165, l_166, l_167, l_179, l_180, l_181, l_193, l_194, l_195, l_20, l_207, l_208, l_209, l_21, l_221, l_222, l_223, l_235, l_236, l_237, l_25, l_254, l_255, l_256, l_26, l_30, l_31, l_322, l_323, l_333, l_334, l_335, l_339, l_340, l_35, l_350, l_351, l_352, l_36, l_40, l_41, l_432, l_433, l_437, l_438, l_65, l_66, l_67, l_71, l_72, l_76, l_77, l_78, l_84, l_85, l_91, l_92, l_98, l_99;

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
  i_59  =  (i_52 == 2) ? 1 : 0;
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
    i_83  =  i_75 + 7;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_6 + l_85;
    f_87  =  *((__global float *) ul_86);
    ul_88  =  ul_9 + l_85;
    f_89  =  *((__global float *) ul_88);
    i_90  =  i_75 + 6;
    l_91  =  (long) i_90;
    l_92  =  l_91 << 2;
    ul_93  =  ul_6 + l_92;
    f_94  =  *((__global float *) ul_93);
    ul_95  =  ul_9 + l_92;
    f_96  =  *((__global float *) ul_95);
    i_97  =  i_75 + 5;
    l_98  =  (long) i_97;
    l_99  =  l_98 << 2;
    ul_100  =  ul_6 + l_99;
    f_101  =  *((__global float *) ul_100);
    i_102  =  i_63 * i_16;
    i_103  =  isnan(f_101)? 0 : (int) f_101;
    i_104  =  i_102 + i_103;
    l_105  =  (long) i_104;
    l_106  =  l_105 + 4L;
    l_107  =  l_106 << 2;
    ul_108  =  ul_7 + l_107;
    f_109  =  *((__global float *) ul_108);
    i_110  =  i_75 + 4;
    l_111  =  (long) i_110;
    l_112  =  l_111 + 4L;
    l_113  =  l_112 << 2;
    ul_114  =  ul_6 + l_113;
    f_115  =  *((__global float *) ul_114);
    f_116  =  f_87 - f_89;
    f_117  =  exp(f_116);
    f_118  =  f_69 + f_74;
    f_119  =  exp(f_87);
    f_120  =  f_118 * f_119;
    f_121  =  f_117 - f_120;
    i_122  =  isless(0.0F, f_121);
    if(i_122 == 1)
    {
      // BLOCK 11
      f_123  =  f_121;
    }  // B10
    else
    {
      // BLOCK 12
      f_123  =  1.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_124  =  isless(0.0F, f_121);
    if(i_124 == 1)
    {
      // BLOCK 14
      f_125  =  log(f_123);
      f_126  =  f_125;
    }  // B13
    else
    {
      // BLOCK 15
      f_127  =  -1.0F / 0.0F;
      f_126  =  f_127;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_12[0]  =  0.0F;
    ul_12[1]  =  0.0F;
    ul_12[2]  =  0.0F;
    ul_12[3]  =  0.0F;
    ul_12[4]  =  0.0F;
    ul_12[5]  =  0.0F;
    ul_12[6]  =  0.0F;
    ul_12[7]  =  0.0F;
    i_128  =  i_63 >> 31;
    i_129  =  i_128 >> 21;
    i_130  =  i_129 + i_63;
    i_131  =  i_130 & -2048;
    i_132  =  get_local_id(0);
    // BLOCK 17 MERGES [16 42 ]
    i_133  =  0;
    for(;i_133 < i_131;)
    {
      // BLOCK 18
      f_134  =  ul_12[0];
      i_135  =  i_102 + i_133;
      i_136  =  i_135 + i_132;
      l_137  =  (long) i_136;
      l_138  =  l_137 + 4L;
      l_139  =  l_138 << 2;
      ul_140  =  ul_5 + l_139;
      f_141  =  *((__global float *) ul_140);
      ul_142  =  ul_4 + l_139;
      f_143  =  *((__global float *) ul_142);
      f_144  =  f_143 - f_94;
      i_145  =  isless(f_144, f_126);
      if(i_145 == 1)
      {
        // BLOCK 19
        f_146  =  f_141;
      }  // B18
      else
      {
        // BLOCK 20
        f_146  =  0.0F;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_147  =  f_146 + f_134;
      ul_12[0]  =  f_147;
      f_148  =  ul_12[1];
      i_149  =  i_135 + 256;
      i_150  =  i_149 + i_132;
      l_151  =  (long) i_150;
      l_152  =  l_151 + 4L;
      l_153  =  l_152 << 2;
      ul_154  =  ul_5 + l_153;
      f_155  =  *((__global float *) ul_154);
      ul_156  =  ul_4 + l_153;
      f_157  =  *((__global float *) ul_156);
      f_158  =  f_157 - f_94;
      i_159  =  isless(f_158, f_126);
      if(i_159 == 1)
      {
        // BLOCK 22
        f_160  =  f_155;
      }  // B21
      else
      {
        // BLOCK 23
        f_160  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_161  =  f_160 + f_148;
      ul_12[1]  =  f_161;
      f_162  =  ul_12[2];
      i_163  =  i_135 + 512;
      i_164  =  i_163 + i_132;
      l_165  =  (long) i_164;
      l_166  =  l_165 + 4L;
      l_167  =  l_166 << 2;
      ul_168  =  ul_5 + l_167;
      f_169  =  *((__global float *) ul_168);
      ul_170  =  ul_4 + l_167;
      f_171  =  *((__global float *) ul_170);
      f_172  =  f_171 - f_94;
      i_173  =  isless(f_172, f_126);
      if(i_173 == 1)
      {
        // BLOCK 25
        f_174  =  f_169;
      }  // B24
      else
      {
        // BLOCK 26
        f_174  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_175  =  f_174 + f_162;
      ul_12[2]  =  f_175;
      f_176  =  ul_12[3];
      i_177  =  i_135 + 768;
      i_178  =  i_177 + i_132;
      l_179  =  (long) i_178;
      l_180  =  l_179 + 4L;
      l_181  =  l_180 << 2;
      ul_182  =  ul_5 + l_181;
      f_183  =  *((__global float *) ul_182);
      ul_184  =  ul_4 + l_181;
      f_185  =  *((__global float *) ul_184);
      f_186  =  f_185 - f_94;
      i_187  =  isless(f_186, f_126);
      if(i_187 == 1)
      {
        // BLOCK 28
        f_188  =  f_183;
      }  // B27
      else
      {
        // BLOCK 29
        f_188  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_189  =  f_188 + f_176;
      ul_12[3]  =  f_189;
      f_190  =  ul_12[4];
      i_191  =  i_135 + 1024;
      i_192  =  i_191 + i_132;
      l_193  =  (long) i_192;
      l_194  =  l_193 + 4L;
      l_195  =  l_194 << 2;
      ul_196  =  ul_5 + l_195;
      f_197  =  *((__global float *) ul_196);
      ul_198  =  ul_4 + l_195;
      f_199  =  *((__global float *) ul_198);
      f_200  =  f_199 - f_94;
      i_201  =  isless(f_200, f_126);
      if(i_201 == 1)
      {
        // BLOCK 31
        f_202  =  f_197;
      }  // B30
      else
      {
        // BLOCK 32
        f_202  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_203  =  f_202 + f_190;
      ul_12[4]  =  f_203;
      f_204  =  ul_12[5];
      i_205  =  i_135 + 1280;
      i_206  =  i_205 + i_132;
      l_207  =  (long) i_206;
      l_208  =  l_207 + 4L;
      l_209  =  l_208 << 2;
      ul_210  =  ul_5 + l_209;
      f_211  =  *((__global float *) ul_210);
      ul_212  =  ul_4 + l_209;
      f_213  =  *((__global float *) ul_212);
      f_214  =  f_213 - f_94;
      i_215  =  isless(f_214, f_126);
      if(i_215 == 1)
      {
        // BLOCK 34
        f_216  =  f_211;
      }  // B33
      else
      {
        // BLOCK 35
        f_216  =  0.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_217  =  f_216 + f_204;
      ul_12[5]  =  f_217;
      f_218  =  ul_12[6];
      i_219  =  i_135 + 1536;
      i_220  =  i_219 + i_132;
      l_221  =  (long) i_220;
      l_222  =  l_221 + 4L;
      l_223  =  l_222 << 2;
      ul_224  =  ul_5 + l_223;
      f_225  =  *((__global float *) ul_224);
      ul_226  =  ul_4 + l_223;
      f_227  =  *((__global float *) ul_226);
      f_228  =  f_227 - f_94;
      i_229  =  isless(f_228, f_126);
      if(i_229 == 1)
      {
        // BLOCK 37
        f_230  =  f_225;
      }  // B36
      else
      {
        // BLOCK 38
        f_230  =  0.0F;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_231  =  f_230 + f_218;
      ul_12[6]  =  f_231;
      f_232  =  ul_12[7];
      i_233  =  i_135 + 1792;
      i_234  =  i_233 + i_132;
      l_235  =  (long) i_234;
      l_236  =  l_235 + 4L;
      l_237  =  l_236 << 2;
      ul_238  =  ul_5 + l_237;
      f_239  =  *((__global float *) ul_238);
      ul_240  =  ul_4 + l_237;
      f_241  =  *((__global float *) ul_240);
      f_242  =  f_241 - f_94;
      i_243  =  isless(f_242, f_126);
      if(i_243 == 1)
      {
        // BLOCK 40
        f_244  =  f_239;
      }  // B39
      else
      {
        // BLOCK 41
        f_244  =  0.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      f_245  =  f_244 + f_232;
      ul_12[7]  =  f_245;
      i_246  =  i_133 + 2048;
      i_133  =  i_246;
    }  // B17
    // BLOCK 43
    // BLOCK 44 MERGES [43 51 ]
    f_247  =  0.0F;
    i_248  =  i_131;
    for(;i_248 < i_63;)
    {
      // BLOCK 45
      i_249  =  i_248 + 256;
      i_250  =  i_248 + i_132;
      b_251  =  i_250 < i_63;
      if(b_251)
      {
        // BLOCK 46
        i_252  =  i_102 + i_132;
        i_253  =  i_252 + i_248;
        l_254  =  (long) i_253;
        l_255  =  l_254 + 4L;
        l_256  =  l_255 << 2;
        ul_257  =  ul_5 + l_256;
        f_258  =  *((__global float *) ul_257);
        ul_259  =  ul_4 + l_256;
        f_260  =  *((__global float *) ul_259);
        f_261  =  f_260 - f_94;
        i_262  =  isless(f_261, f_126);
        if(i_262 == 1)
        {
          // BLOCK 47
          f_263  =  f_258;
        }  // B46
        else
        {
          // BLOCK 48
          f_263  =  0.0F;
        }  // B46
        // BLOCK 49 MERGES [47 48 ]
        f_264  =  f_247 + f_263;
        f_265  =  f_264;
      }  // B45
      else
      {
        // BLOCK 50
        f_265  =  f_247;
      }  // B45
      // BLOCK 51 MERGES [50 49 ]
      i_266  =  i_249;
      f_247  =  f_265;
      i_248  =  i_266;
    }  // B44
    // BLOCK 52
    f_267  =  ul_12[0];
    f_268  =  ul_12[1];
    f_269  =  ul_12[2];
    f_270  =  ul_12[3];
    f_271  =  ul_12[4];
    f_272  =  ul_12[5];
    f_273  =  ul_12[6];
    f_274  =  ul_12[7];
    f_275  =  f_267 + f_268;
    f_276  =  f_269 + f_270;
    f_277  =  f_275 + f_276;
    f_278  =  f_271 + f_272;
    f_279  =  f_273 + f_274;
    f_280  =  f_278 + f_279;
    f_281  =  f_277 + f_280;
    f_282  =  f_281 + f_247;
    adf_13[i_132]  =  f_282;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 53 MERGES [52 57 ]
    i_283  =  128;
    for(;i_283 >= 1;)
    {
      // BLOCK 54
      b_284  =  i_132 < i_283;
      if(b_284)
      {
        // BLOCK 55
        f_285  =  adf_13[i_132];
        i_286  =  i_283 + i_132;
        f_287  =  adf_13[i_286];
        f_288  =  f_285 + f_287;
        adf_13[i_132]  =  f_288;
      }  // B54
      else
      {
        // BLOCK 56
      }  // B54
      // BLOCK 57 MERGES [56 55 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_289  =  i_283 >> 1;
      i_283  =  i_289;
    }  // B53
    // BLOCK 58
    f_290  =  adf_13[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_291  =  i_132 == 0;
    if(b_291)
    {
      // BLOCK 59
      ul_292  =  ul_0 + l_78;
      i_293  =  (i_23 == 1) ? 1 : 0;
      f_294  =  f_80 - f_69;
      i_295  =  (f_74 < f_294) ? 1 : 0;
      i_296  =  i_293 * i_295;
      i_297  =  (i_23 == 0) ? 1 : 0;
      i_298  =  i_296 + i_297;
      i_299  =  (i_23 == 2) ? 1 : 0;
      f_300  =  f_115 - f_69;
      i_301  =  (f_74 < f_300) ? 1 : 0;
      i_302  =  i_299 * i_301;
      i_303  =  i_298 + i_302;
      i_304  =  (i_23 == 3) ? 1 : 0;
      f_305  =  f_80 - f_82;
      f_306  =  f_305 - f_69;
      i_307  =  (f_74 < f_306) ? 1 : 0;
      i_308  =  i_304 * i_307;
      i_309  =  i_303 + i_308;
      i_310  =  (i_23 == 5) ? 1 : 0;
      f_311  =  f_109 - f_96;
      f_312  =  f_89 - f_311;
      f_313  =  f_312 - f_69;
      i_314  =  (f_74 < f_313) ? 1 : 0;
      i_315  =  i_310 * i_314;
      i_316  =  i_309 + i_315;
      f_317  =  (float) i_316;
      *((__global float *) ul_292)  =  f_317;
      ul_318  =  ul_0 + l_99;
      *((__global float *) ul_318)  =  0.0F;
      ul_319  =  ul_0 + l_92;
      *((__global float *) ul_319)  =  f_290;
      ul_320  =  ul_0 + l_85;
      *((__global float *) ul_320)  =  0.0F;
      ul_321  =  ul_0 + l_113;
      *((__global float *) ul_321)  =  f_126;
      l_322  =  l_98 + 4L;
      l_323  =  l_322 << 2;
      ul_324  =  ul_0 + l_323;
      f_325  =  (float) i_63;
      *((__global float *) ul_324)  =  f_325;
      i_326  =  i_15 + -1;
      i_327  =  max(1, i_326);
      i_328  =  i_327 * i_17;
      i_329  =  i_15 + -2;
      i_330  =  max(0, i_329);
      i_331  =  min(i_55, i_330);
      i_332  =  i_328 + i_331;
      l_333  =  (long) i_332;
      l_334  =  l_333 + 4L;
      l_335  =  l_334 << 2;
      ul_336  =  ul_3 + l_335;
      i_337  =  *((__global int *) ul_336);
      i_338  =  i_18 + 22;
      l_339  =  (long) i_338;
      l_340  =  l_339 << 2;
      ul_341  =  ul_1 + l_340;
      i_342  =  *((__global int *) ul_341);
      ul_343  =  ul_10 + 28L;
      i_344  =  *((__global int *) ul_343);
      i_345  =  (i_55 < i_342) ? 1 : 0;
      i_346  =  i_345 * i_344;
      b_347  =  i_346 == 1;
      if(b_347)
      {
        // BLOCK 60
        i_348  =  i_337;
      }  // B59
      else
      {
        // BLOCK 61
        i_348  =  0;
      }  // B59
      // BLOCK 62 MERGES [60 61 ]
      i_349  =  i_348 + i_102;
      l_350  =  (long) i_349;
      l_351  =  l_350 + 4L;
      l_352  =  l_351 << 2;
      b_353  =  i_23 == 6;
      if(b_353)
      {
        // BLOCK 63
        ul_354  =  ul_4 + l_352;
        f_355  =  *((__global float *) ul_354);
        f_356  =  f_355 - f_94;
        f_357  =  f_356;
      }  // B62
      else
      {
        // BLOCK 64
        ul_358  =  ul_7 + l_352;
        f_359  =  *((__global float *) ul_358);
        f_360  =  f_359 - f_96;
        f_357  =  f_360;
      }  // B62
      // BLOCK 65 MERGES [63 64 ]
      ul_361  =  ul_5 + l_352;
      f_362  =  *((__global float *) ul_361);
      ul_363  =  ul_8 + l_352;
      f_364  =  *((__global float *) ul_363);
      i_365  =  (f_357 == f_126) ? 1 : 0;
      f_366  =  (float) i_348;
      i_367  =  (f_325 < f_366) ? 0 : 1;
      i_368  =  i_365 * i_367;
      i_369  =  (f_126 < f_357) ? 1 : 0;
      i_370  =  i_368 + i_369;
      i_371  =  1 - i_370;
      i_372  =  (i_23 == 12) ? 1 : 0;
      i_373  =  i_371 * i_372;
      i_374  =  (i_23 == 11) ? 1 : 0;
      i_375  =  (f_126 < f_364) ? 0 : 1;
      i_376  =  i_374 * i_375;
      i_377  =  (i_23 < 6) ? 1 : 0;
      i_378  =  (f_317 == 1.0F) ? 1 : 0;
      i_379  =  i_377 * i_378;
      i_380  =  (i_23 < 6) ? 0 : 1;
      i_381  =  (i_23 < 9) ? 1 : 0;
      i_382  =  i_380 * i_381;
      i_383  =  (f_357 < f_126) ? 1 : 0;
      i_384  =  i_382 * i_383;
      i_385  =  i_379 + i_384;
      i_386  =  i_376 + i_385;
      i_387  =  i_373 + i_386;
      b_388  =  i_387 == 1;
      if(b_388)
      {
        // BLOCK 66
        f_389  =  f_364;
      }  // B65
      else
      {
        // BLOCK 67
        f_389  =  f_362;
      }  // B65
      // BLOCK 68 MERGES [66 67 ]
      b_390  =  i_387 == 1;
      if(b_390)
      {
        // BLOCK 69
        f_391  =  0.0F;
      }  // B68
      else
      {
        // BLOCK 70
        f_391  =  f_362;
      }  // B68
      // BLOCK 71 MERGES [69 70 ]
      f_392  =  1.0F - f_69;
      f_393  =  f_392 - f_74;
      f_394  =  f_393 * f_362;
      f_395  =  f_364 / f_394;
      i_396  =  isless(f_364, f_394);
      if(i_396 == 1)
      {
        // BLOCK 72
        f_397  =  f_395;
      }  // B71
      else
      {
        // BLOCK 73
        f_397  =  1.0F;
      }  // B71
      // BLOCK 74 MERGES [73 72 ]
      b_398  =  i_23 < 6;
      if(b_398)
      {
        // BLOCK 75
        f_399  =  f_389;
      }  // B74
      else
      {
        // BLOCK 76
        f_400  =  fma(f_290, f_364, f_391);
        f_399  =  f_400;
      }  // B74
      // BLOCK 77 MERGES [75 76 ]
      b_401  =  i_23 == 9;
      if(b_401)
      {
        // BLOCK 78
        f_402  =  f_364 / f_393;
        f_403  =  fmin(f_362, f_402);
        f_404  =  f_364 * 0.0F;
        f_405  =  fmax(f_403, f_404);
        f_406  =  f_405;
      }  // B77
      else
      {
        // BLOCK 79
        f_406  =  f_399;
      }  // B77
      // BLOCK 80 MERGES [78 79 ]
      f_407  =  1.0F - f_393;
      b_408  =  i_23 == 13;
      if(b_408)
      {
        // BLOCK 81
        f_409  =  f_407 * f_362;
        f_410  =  fma(f_290, f_364, f_409);
        f_411  =  f_410;
      }  // B80
      else
      {
        // BLOCK 82
        f_411  =  f_406;
      }  // B80
      // BLOCK 83 MERGES [81 82 ]
      b_412  =  i_23 == 10;
      if(b_412)
      {
        // BLOCK 84
        f_413  =  f_364 - f_362;
        f_414  =  fmax(0.0F, f_413);
        f_415  =  f_290 * 0.0F;
        f_416  =  f_414 * f_415;
        f_417  =  fma(f_397, f_362, f_416);
        f_418  =  f_417;
      }  // B83
      else
      {
        // BLOCK 85
        f_418  =  f_411;
      }  // B83
      // BLOCK 86 MERGES [84 85 ]
      i_419  =  isless(f_418, f_362);
      if(i_419 == 1)
      {
        // BLOCK 87
        f_420  =  f_418 / f_362;
        f_421  =  f_420;
      }  // B86
      else
      {
        // BLOCK 88
        f_421  =  1.0F;
      }  // B86
      // BLOCK 89 MERGES [88 87 ]
      b_422  =  i_23 == 10;
      if(b_422)
      {
        // BLOCK 90
        i_423  =  isless(f_364, f_394);
        if(i_423 == 1)
        {
          // BLOCK 91
          f_424  =  f_395;
        }  // B90
        else
        {
          // BLOCK 92
          f_424  =  1.0F;
        }  // B90
      }  // B89
      else
      {
        // BLOCK 93
        i_425  =  1 - i_387;
        f_426  =  (float) i_425;
        f_424  =  f_426;
      }  // B89
      // BLOCK 94 MERGES [92 93 91 ]
      b_427  =  i_23 == 13;
      if(b_427)
      {
        // BLOCK 95
        f_428  =  f_407;
      }  // B94
      else
      {
        // BLOCK 96
        f_428  =  f_424;
      }  // B94
      // BLOCK 97 MERGES [95 96 ]
      b_429  =  i_23 < 10;
      if(b_429)
      {
        // BLOCK 98
        f_430  =  f_421;
      }  // B97
      else
      {
        // BLOCK 99
        f_430  =  f_428;
      }  // B97
      // BLOCK 100 MERGES [98 99 ]
      f_431  =  *((__global float *) ul_363);
      l_432  =  l_91 + 4L;
      l_433  =  l_432 << 2;
      ul_434  =  ul_0 + l_433;
      f_435  =  (float) i_346;
      f_436  =  f_430 * f_435;
      *((__global float *) ul_434)  =  f_436;
      l_437  =  l_84 + 4L;
      l_438  =  l_437 << 2;
      ul_439  =  ul_0 + l_438;
      i_440  =  (f_126 < f_431) ? 0 : 1;
      i_441  =  i_440 * i_374;
      i_442  =  i_441 + i_385;
      i_443  =  i_442 + i_373;
      i_444  =  i_443 * i_346;
      f_445  =  (float) i_444;
      *((__global float *) ul_439)  =  f_445;
    }  // B58
    else
    {
      // BLOCK 101
    }  // B58
  }  // B9
  else
  {
    // BLOCK 102
  }  // B9
  // BLOCK 103 MERGES [102 101 100 ]
  return;
}  //  kernel
