#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void distributionWeigh(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *probabilities, __global uchar *sums, __global uchar *found, __global uchar *logits, __global uchar *ints, __global uchar *floats, __global uchar *sizes, __private int parts, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_126, *ul_14, *ul_17, *ul_2, *ul_209, *ul_249, *ul_254, *ul_259, *ul_26, *ul_3, *ul_31, *ul_34, *ul_4, *ul_47, *ul_5, *ul_6, *ul_63, *ul_83, *ul_88;
  bool b_115, b_129, b_163, b_207, b_219, b_227, b_235, b_242, b_30, b_50, b_69, b_96, b_98;
  float f_109, f_110, f_111, f_127, f_128, f_130, f_132, f_134, f_135, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_153, f_154, f_155, f_158, f_159, f_160, f_161, f_162, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_176, f_178, f_179, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_197, f_198, f_199, f_202, f_203, f_204, f_205, f_206, f_208, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_220, f_222, f_223, f_225, f_228, f_230, f_231, f_233, f_236, f_238, f_239, f_241, f_48, f_51, f_53, f_54, f_56, f_57, f_64, f_84, f_89, f_97, f_99;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_112, i_113, i_114, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_13, i_131, i_133, i_136, i_148, i_149, i_15, i_150, i_151, i_152, i_156, i_157, i_16, i_175, i_177, i_18, i_180, i_19, i_192, i_193, i_194, i_195, i_196, i_20, i_200, i_201, i_21, i_217, i_218, i_22, i_221, i_224, i_226, i_229, i_232, i_234, i_237, i_240, i_243, i_244, i_245, i_250, i_255, i_27, i_28, i_29, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_49, i_52, i_55, i_58, i_59, i_65, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_85, i_90, i_91, i_92, i_93, i_94, i_95;
  long l_123, l_124, l_125, l_23, l_24, l_246, l_247, l_248, l_25, l_251, l_252, l_253, l_256, l_257, l_258, l_44, l_45, l_46, l_60, l_61, l_62, l_81, l_82, l_86, l_87;

  // BLOCK 0
  ul_0  =  probabilities;
  ul_1  =  sums;
  ul_2  =  found;
  ul_3  =  logits;
  ul_4  =  ints;
  ul_5  =  floats;
  ul_6  =  sizes;
  __local float adf_7[256];
  __local int adi_8[256];
  __local float adf_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  ul_12  =  ul_6 + 32L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_6 + 28L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  *((__global int *) ul_12);
  ul_17  =  ul_6 + 24L;
  i_18  =  *((__global int *) ul_17);
  i_19  =  get_group_id(0);
  i_20  =  i_19 / i_13;
  i_21  =  i_20 << 6;
  i_22  =  i_21 + i_18;
  l_23  =  (long) i_22;
  l_24  =  l_23 + 4L;
  l_25  =  l_24 << 2;
  ul_26  =  ul_4 + l_25;
  i_27  =  *((__global int *) ul_26);
  i_28  =  i_19 % i_16;
  i_29  =  i_15 + i_28;
  b_30  =  i_29 < i_27;
  if(b_30)
  {
    // BLOCK 1
    ul_31  =  ul_6 + 20L;
    i_32  =  *((__global int *) ul_31);
    i_33  =  *((__global int *) ul_12);
    ul_34  =  ul_6 + 16L;
    i_35  =  *((__global int *) ul_34);
    i_36  =  *((__global int *) ul_14);
    i_37  =  *((__global int *) ul_12);
    i_38  =  *((__global int *) ul_12);
    i_39  =  get_local_id(0);
    i_40  =  min(i_39, 31);
    i_41  =  i_19 << 5;
    i_42  =  i_40 + i_41;
    i_43  =  i_42 << 1;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_2 + l_46;
    f_48  =  *((__global float *) ul_47);
    adf_7[i_39]  =  f_48;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 2 MERGES [1 6 ]
    i_49  =  128;
    for(;i_49 >= 1;)
    {
      // BLOCK 3
      b_50  =  i_39 < i_49;
      if(b_50)
      {
        // BLOCK 4
        f_51  =  adf_7[i_39];
        i_52  =  i_49 + i_39;
        f_53  =  adf_7[i_52];
        f_54  =  fmax(f_51, f_53);
        adf_7[i_39]  =  f_54;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_55  =  i_49 >> 1;
      i_49  =  i_55;
    }  // B2
    // BLOCK 7
    f_56  =  adf_7[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    f_57  =  *((__global float *) ul_47);
    i_58  =  isequal(f_56, f_57);
    if(i_58 == 1)
    {
      // BLOCK 8
      i_59  =  i_43 + 1;
      l_60  =  (long) i_59;
      l_61  =  l_60 + 4L;
      l_62  =  l_61 << 2;
      ul_63  =  ul_2 + l_62;
      f_64  =  *((__global float *) ul_63);
      i_65  =  isnan(f_64)? 0 : (int) f_64;
      i_66  =  i_65;
    }  // B7
    else
    {
      // BLOCK 9
      i_67  =  i_32 + -1;
      i_66  =  i_67;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    adi_8[i_39]  =  i_66;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 11 MERGES [10 15 ]
    i_68  =  128;
    for(;i_68 >= 1;)
    {
      // BLOCK 12
      b_69  =  i_39 < i_68;
      if(b_69)
      {
        // BLOCK 13
        i_70  =  adi_8[i_39];
        i_71  =  i_68 + i_39;
        i_72  =  adi_8[i_71];
        i_73  =  min(i_70, i_72);
        adi_8[i_39]  =  i_73;
      }  // B12
      else
      {
        // BLOCK 14
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_74  =  i_68 >> 1;
      i_68  =  i_74;
    }  // B11
    // BLOCK 16
    i_75  =  adi_8[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_76  =  i_19 / i_38;
    i_77  =  i_76 << 5;
    i_78  =  i_76 << 4;
    i_79  =  i_77 + i_78;
    i_80  =  i_79 + 5;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 2;
    ul_83  =  ul_5 + l_82;
    f_84  =  *((__global float *) ul_83);
    i_85  =  i_79 + 13;
    l_86  =  (long) i_85;
    l_87  =  l_86 << 2;
    ul_88  =  ul_5 + l_87;
    f_89  =  *((__global float *) ul_88);
    i_90  =  (f_84 == 0.0F) ? 0 : 1;
    i_91  =  (f_84 == 1.0F) ? 0 : 1;
    i_92  =  (f_89 == 0.0F) ? 0 : 1;
    i_93  =  i_91 + i_92;
    i_94  =  (i_93 == 0) ? 0 : 1;
    i_95  =  i_90 * i_94;
    b_96  =  i_95 == 0;
    if(b_96)
    {
      // BLOCK 17
      f_97  =  1.0F;
    }  // B16
    else
    {
      // BLOCK 18
      f_97  =  f_84;
    }  // B16
    // BLOCK 19 MERGES [18 17 ]
    b_98  =  i_95 == 0;
    if(b_98)
    {
      // BLOCK 20
      f_99  =  0.0F;
    }  // B19
    else
    {
      // BLOCK 21
      f_99  =  f_89;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    i_100  =  i_32 + 8191;
    i_101  =  i_100 >> 31;
    i_102  =  i_101 >> 19;
    i_103  =  i_102 + i_100;
    i_104  =  i_103 >> 13;
    i_105  =  i_104 << 8;
    i_106  =  get_group_id(1);
    i_107  =  i_105 * i_106;
    i_108  =  i_107 + i_39;
    // BLOCK 23 MERGES [22 46 ]
    f_109  =  0.0F;
    f_110  =  0.0F;
    f_111  =  0.0F;
    i_112  =  0;
    for(;i_112 < i_105;)
    {
      // BLOCK 24
      i_113  =  i_112 + 256;
      i_114  =  i_108 + i_112;
      b_115  =  i_114 < i_32;
      if(b_115)
      {
        // BLOCK 25
        i_116  =  i_19 / i_33;
        i_117  =  i_116 * i_35;
        i_118  =  i_117 + i_36;
        i_119  =  i_19 % i_37;
        i_120  =  i_118 + i_119;
        i_121  =  i_120 * i_32;
        i_122  =  i_121 + i_114;
        l_123  =  (long) i_122;
        l_124  =  l_123 + 4L;
        l_125  =  l_124 << 2;
        ul_126  =  ul_3 + l_125;
        f_127  =  *((__global float *) ul_126);
        f_128  =  f_127 - f_56;
        b_129  =  i_75 == i_114;
        if(b_129)
        {
          // BLOCK 26
          f_130  =  0.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_131  =  isless(f_128, -87.33F);
          if(i_131 == 1)
          {
            // BLOCK 28
            f_132  =  -87.33F;
          }  // B27
          else
          {
            // BLOCK 29
            f_132  =  f_128;
          }  // B27
          // BLOCK 30 MERGES [28 29 ]
          i_133  =  isless(f_128, -87.33F);
          if(i_133 == 1)
          {
            // BLOCK 31
            f_130  =  0.0F;
          }  // B30
          else
          {
            // BLOCK 32
            f_134  =  f_132 * 1.442695F;
            f_135  =  0.5F - f_134;
            i_136  =  isnan(f_135)? 0 : (int) f_135;
            f_137  =  (float) i_136;
            f_138  =  fma(f_137, 0.6933594F, f_132);
            f_139  =  fma(f_137, -2.1219444E-4F, f_138);
            f_140  =  fma(f_139, 1.9875691E-4F, 0.0013981999F);
            f_141  =  fma(f_139, f_140, 0.008333452F);
            f_142  =  fma(f_139, f_141, 0.041665796F);
            f_143  =  fma(f_139, f_142, 0.16666666F);
            f_144  =  fma(f_139, f_143, 0.5F);
            f_145  =  f_139 * f_139;
            f_146  =  fma(f_144, f_145, f_139);
            f_147  =  f_146 + 1.0F;
            i_148  =  i_136 >> 2;
            i_149  =  (i_148 < 30) ? i_148 : 30;
            i_150  =  i_149 << 2;
            i_151  =  i_136 - i_150;
            i_152  =  64 >> i_151;
            f_153  =  (float) i_152;
            f_154  =  f_153 * 0.015625F;
            f_155  =  f_147 * f_154;
            i_156  =  30 - i_149;
            i_157  =  1 << i_156;
            f_158  =  (float) i_157;
            f_159  =  f_158 * 9.313226E-10F;
            f_160  =  f_159 * f_159;
            f_161  =  f_160 * f_160;
            f_162  =  f_155 * f_161;
            f_130  =  f_162;
          }  // B30
        }  // B25
        // BLOCK 33 MERGES [26 31 32 ]
        b_163  =  i_75 == i_114;
        if(b_163)
        {
          // BLOCK 34
          f_164  =  0.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_165  =  1.0F / f_97;
          f_166  =  fmin(f_165, 3.4028235E38F);
          f_167  =  f_166 * f_97;
          f_168  =  1.0F - f_167;
          f_169  =  f_99 * f_166;
          f_170  =  f_168 - f_169;
          f_171  =  f_170 * f_166;
          f_172  =  fmax(f_128, -1000000.0F);
          f_173  =  f_171 * f_172;
          f_174  =  fma(f_166, f_128, f_173);
          i_175  =  isless(f_174, -87.33F);
          if(i_175 == 1)
          {
            // BLOCK 36
            f_176  =  -87.33F;
          }  // B35
          else
          {
            // BLOCK 37
            f_176  =  f_174;
          }  // B35
          // BLOCK 38 MERGES [36 37 ]
          i_177  =  isless(f_174, -87.33F);
          if(i_177 == 1)
          {
            // BLOCK 39
            f_164  =  0.0F;
          }  // B38
          else
          {
            // BLOCK 40
            f_178  =  f_176 * 1.442695F;
            f_179  =  0.5F - f_178;
            i_180  =  isnan(f_179)? 0 : (int) f_179;
            f_181  =  (float) i_180;
            f_182  =  fma(f_181, 0.6933594F, f_176);
            f_183  =  fma(f_181, -2.1219444E-4F, f_182);
            f_184  =  fma(f_183, 1.9875691E-4F, 0.0013981999F);
            f_185  =  fma(f_183, f_184, 0.008333452F);
            f_186  =  fma(f_183, f_185, 0.041665796F);
            f_187  =  fma(f_183, f_186, 0.16666666F);
            f_188  =  fma(f_183, f_187, 0.5F);
            f_189  =  f_183 * f_183;
            f_190  =  fma(f_188, f_189, f_183);
            f_191  =  f_190 + 1.0F;
            i_192  =  i_180 >> 2;
            i_193  =  (i_192 < 30) ? i_192 : 30;
            i_194  =  i_193 << 2;
            i_195  =  i_180 - i_194;
            i_196  =  64 >> i_195;
            f_197  =  (float) i_196;
            f_198  =  f_197 * 0.015625F;
            f_199  =  f_191 * f_198;
            i_200  =  30 - i_193;
            i_201  =  1 << i_200;
            f_202  =  (float) i_201;
            f_203  =  f_202 * 9.313226E-10F;
            f_204  =  f_203 * f_203;
            f_205  =  f_204 * f_204;
            f_206  =  f_199 * f_205;
            f_164  =  f_206;
          }  // B38
        }  // B33
        // BLOCK 41 MERGES [34 39 40 ]
        b_207  =  i_95 == 0;
        if(b_207)
        {
          // BLOCK 42
          f_208  =  f_130;
        }  // B41
        else
        {
          // BLOCK 43
          f_208  =  f_164;
        }  // B41
        // BLOCK 44 MERGES [43 42 ]
        ul_209  =  ul_0 + l_125;
        *((__global float *) ul_209)  =  f_208;
        f_210  =  f_111 + f_208;
        f_211  =  fmax(f_128, -87.33F);
        f_212  =  fma(f_130, f_211, f_110);
        f_213  =  f_109 + f_130;
        f_214  =  f_213;
        f_215  =  f_212;
        f_216  =  f_210;
      }  // B24
      else
      {
        // BLOCK 45
        f_214  =  f_109;
        f_215  =  f_110;
        f_216  =  f_111;
      }  // B24
      // BLOCK 46 MERGES [45 44 ]
      i_217  =  i_113;
      f_109  =  f_214;
      f_110  =  f_215;
      f_111  =  f_216;
      i_112  =  i_217;
    }  // B23
    // BLOCK 47
    adf_9[i_39]  =  f_109;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 48 MERGES [47 52 ]
    i_218  =  128;
    for(;i_218 >= 1;)
    {
      // BLOCK 49
      b_219  =  i_39 < i_218;
      if(b_219)
      {
        // BLOCK 50
        f_220  =  adf_9[i_39];
        i_221  =  i_218 + i_39;
        f_222  =  adf_9[i_221];
        f_223  =  f_220 + f_222;
        adf_9[i_39]  =  f_223;
      }  // B49
      else
      {
        // BLOCK 51
      }  // B49
      // BLOCK 52 MERGES [51 50 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_224  =  i_218 >> 1;
      i_218  =  i_224;
    }  // B48
    // BLOCK 53
    f_225  =  adf_9[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    adf_10[i_39]  =  f_110;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 54 MERGES [53 58 ]
    i_226  =  128;
    for(;i_226 >= 1;)
    {
      // BLOCK 55
      b_227  =  i_39 < i_226;
      if(b_227)
      {
        // BLOCK 56
        f_228  =  adf_10[i_39];
        i_229  =  i_226 + i_39;
        f_230  =  adf_10[i_229];
        f_231  =  f_228 + f_230;
        adf_10[i_39]  =  f_231;
      }  // B55
      else
      {
        // BLOCK 57
      }  // B55
      // BLOCK 58 MERGES [57 56 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_232  =  i_226 >> 1;
      i_226  =  i_232;
    }  // B54
    // BLOCK 59
    f_233  =  adf_10[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    adf_11[i_39]  =  f_111;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 60 MERGES [59 64 ]
    i_234  =  128;
    for(;i_234 >= 1;)
    {
      // BLOCK 61
      b_235  =  i_39 < i_234;
      if(b_235)
      {
        // BLOCK 62
        f_236  =  adf_11[i_39];
        i_237  =  i_234 + i_39;
        f_238  =  adf_11[i_237];
        f_239  =  f_236 + f_238;
        adf_11[i_39]  =  f_239;
      }  // B61
      else
      {
        // BLOCK 63
      }  // B61
      // BLOCK 64 MERGES [63 62 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_240  =  i_234 >> 1;
      i_234  =  i_240;
    }  // B60
    // BLOCK 65
    f_241  =  adf_11[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_242  =  i_39 == 0;
    if(b_242)
    {
      // BLOCK 66
      i_243  =  i_41 + i_106;
      i_244  =  i_243 << 1;
      i_245  =  i_244 + i_243;
      l_246  =  (long) i_245;
      l_247  =  l_246 + 4L;
      l_248  =  l_247 << 2;
      ul_249  =  ul_1 + l_248;
      *((__global float *) ul_249)  =  f_225;
      i_250  =  i_245 + 1;
      l_251  =  (long) i_250;
      l_252  =  l_251 + 4L;
      l_253  =  l_252 << 2;
      ul_254  =  ul_1 + l_253;
      *((__global float *) ul_254)  =  f_233;
      i_255  =  i_245 + 2;
      l_256  =  (long) i_255;
      l_257  =  l_256 + 4L;
      l_258  =  l_257 << 2;
      ul_259  =  ul_1 + l_258;
      *((__global float *) ul_259)  =  f_241;
    }  // B65
    else
    {
      // BLOCK 67
    }  // B65
  }  // B0
  else
  {
    // BLOCK 68
  }  // B0
  // BLOCK 69 MERGES [68 67 66 ]
  return;
}  //  kernel
