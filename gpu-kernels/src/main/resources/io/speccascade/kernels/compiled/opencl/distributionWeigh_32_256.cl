#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void distributionWeigh(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *probabilities, __global uchar *sums, __global uchar *found, __global uchar *logits, __global uchar *ints, __global uchar *floats, __global uchar *sizes, __private int parts, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_124, *ul_14, *ul_17, *ul_2, *ul_207, *ul_247, *ul_252, *ul_257, *ul_26, *ul_3, *ul_31, *ul_34, *ul_4, *ul_47, *ul_5, *ul_6, *ul_63, *ul_81, *ul_86;
  bool b_113, b_127, b_161, b_205, b_217, b_225, b_233, b_240, b_30, b_50, b_69, b_94, b_96;
  float f_107, f_108, f_109, f_125, f_126, f_128, f_130, f_132, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_151, f_152, f_153, f_156, f_157, f_158, f_159, f_160, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_174, f_176, f_177, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_195, f_196, f_197, f_200, f_201, f_202, f_203, f_204, f_206, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_218, f_220, f_221, f_223, f_226, f_228, f_229, f_231, f_234, f_236, f_237, f_239, f_48, f_51, f_53, f_54, f_56, f_57, f_64, f_82, f_87, f_95, f_97;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_110, i_111, i_112, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_129, i_13, i_131, i_134, i_146, i_147, i_148, i_149, i_15, i_150, i_154, i_155, i_16, i_173, i_175, i_178, i_18, i_19, i_190, i_191, i_192, i_193, i_194, i_198, i_199, i_20, i_21, i_215, i_216, i_219, i_22, i_222, i_224, i_227, i_230, i_232, i_235, i_238, i_241, i_242, i_243, i_248, i_253, i_27, i_28, i_29, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_49, i_52, i_55, i_58, i_59, i_65, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_83, i_88, i_89, i_90, i_91, i_92, i_93, i_98, i_99;
  long l_121, l_122, l_123, l_23, l_24, l_244, l_245, l_246, l_249, l_25, l_250, l_251, l_254, l_255, l_256, l_44, l_45, l_46, l_60, l_61, l_62, l_79, l_80, l_84, l_85;

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
  i_21  =  i_20 << 5;
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
    i_77  =  i_76 << 4;
    i_78  =  i_77 + 5;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_5 + l_80;
    f_82  =  *((__global float *) ul_81);
    i_83  =  i_77 + 13;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_5 + l_85;
    f_87  =  *((__global float *) ul_86);
    i_88  =  (f_82 == 0.0F) ? 0 : 1;
    i_89  =  (f_82 == 1.0F) ? 0 : 1;
    i_90  =  (f_87 == 0.0F) ? 0 : 1;
    i_91  =  i_89 + i_90;
    i_92  =  (i_91 == 0) ? 0 : 1;
    i_93  =  i_88 * i_92;
    b_94  =  i_93 == 0;
    if(b_94)
    {
      // BLOCK 17
      f_95  =  1.0F;
    }  // B16
    else
    {
      // BLOCK 18
      f_95  =  f_82;
    }  // B16
    // BLOCK 19 MERGES [18 17 ]
    b_96  =  i_93 == 0;
    if(b_96)
    {
      // BLOCK 20
      f_97  =  0.0F;
    }  // B19
    else
    {
      // BLOCK 21
      f_97  =  f_87;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    i_98  =  i_32 + 8191;
    i_99  =  i_98 >> 31;
    i_100  =  i_99 >> 19;
    i_101  =  i_100 + i_98;
    i_102  =  i_101 >> 13;
    i_103  =  i_102 << 8;
    i_104  =  get_group_id(1);
    i_105  =  i_103 * i_104;
    i_106  =  i_105 + i_39;
    // BLOCK 23 MERGES [22 46 ]
    f_107  =  0.0F;
    f_108  =  0.0F;
    f_109  =  0.0F;
    i_110  =  0;
    for(;i_110 < i_103;)
    {
      // BLOCK 24
      i_111  =  i_110 + 256;
      i_112  =  i_106 + i_110;
      b_113  =  i_112 < i_32;
      if(b_113)
      {
        // BLOCK 25
        i_114  =  i_19 / i_33;
        i_115  =  i_114 * i_35;
        i_116  =  i_115 + i_36;
        i_117  =  i_19 % i_37;
        i_118  =  i_116 + i_117;
        i_119  =  i_118 * i_32;
        i_120  =  i_119 + i_112;
        l_121  =  (long) i_120;
        l_122  =  l_121 + 4L;
        l_123  =  l_122 << 2;
        ul_124  =  ul_3 + l_123;
        f_125  =  *((__global float *) ul_124);
        f_126  =  f_125 - f_56;
        b_127  =  i_75 == i_112;
        if(b_127)
        {
          // BLOCK 26
          f_128  =  0.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_129  =  isless(f_126, -87.33F);
          if(i_129 == 1)
          {
            // BLOCK 28
            f_130  =  -87.33F;
          }  // B27
          else
          {
            // BLOCK 29
            f_130  =  f_126;
          }  // B27
          // BLOCK 30 MERGES [28 29 ]
          i_131  =  isless(f_126, -87.33F);
          if(i_131 == 1)
          {
            // BLOCK 31
            f_128  =  0.0F;
          }  // B30
          else
          {
            // BLOCK 32
            f_132  =  f_130 * 1.442695F;
            f_133  =  0.5F - f_132;
            i_134  =  isnan(f_133)? 0 : (int) f_133;
            f_135  =  (float) i_134;
            f_136  =  fma(f_135, 0.6933594F, f_130);
            f_137  =  fma(f_135, -2.1219444E-4F, f_136);
            f_138  =  fma(f_137, 1.9875691E-4F, 0.0013981999F);
            f_139  =  fma(f_137, f_138, 0.008333452F);
            f_140  =  fma(f_137, f_139, 0.041665796F);
            f_141  =  fma(f_137, f_140, 0.16666666F);
            f_142  =  fma(f_137, f_141, 0.5F);
            f_143  =  f_137 * f_137;
            f_144  =  fma(f_142, f_143, f_137);
            f_145  =  f_144 + 1.0F;
            i_146  =  i_134 >> 2;
            i_147  =  (i_146 < 30) ? i_146 : 30;
            i_148  =  i_147 << 2;
            i_149  =  i_134 - i_148;
            i_150  =  64 >> i_149;
            f_151  =  (float) i_150;
            f_152  =  f_151 * 0.015625F;
            f_153  =  f_145 * f_152;
            i_154  =  30 - i_147;
            i_155  =  1 << i_154;
            f_156  =  (float) i_155;
            f_157  =  f_156 * 9.313226E-10F;
            f_158  =  f_157 * f_157;
            f_159  =  f_158 * f_158;
            f_160  =  f_153 * f_159;
            f_128  =  f_160;
          }  // B30
        }  // B25
        // BLOCK 33 MERGES [26 31 32 ]
        b_161  =  i_75 == i_112;
        if(b_161)
        {
          // BLOCK 34
          f_162  =  0.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_163  =  1.0F / f_95;
          f_164  =  fmin(f_163, 3.4028235E38F);
          f_165  =  f_164 * f_95;
          f_166  =  1.0F - f_165;
          f_167  =  f_97 * f_164;
          f_168  =  f_166 - f_167;
          f_169  =  f_168 * f_164;
          f_170  =  fmax(f_126, -1000000.0F);
          f_171  =  f_169 * f_170;
          f_172  =  fma(f_164, f_126, f_171);
          i_173  =  isless(f_172, -87.33F);
          if(i_173 == 1)
          {
            // BLOCK 36
            f_174  =  -87.33F;
          }  // B35
          else
          {
            // BLOCK 37
            f_174  =  f_172;
          }  // B35
          // BLOCK 38 MERGES [36 37 ]
          i_175  =  isless(f_172, -87.33F);
          if(i_175 == 1)
          {
            // BLOCK 39
            f_162  =  0.0F;
          }  // B38
          else
          {
            // BLOCK 40
            f_176  =  f_174 * 1.442695F;
            f_177  =  0.5F - f_176;
            i_178  =  isnan(f_177)? 0 : (int) f_177;
            f_179  =  (float) i_178;
            f_180  =  fma(f_179, 0.6933594F, f_174);
            f_181  =  fma(f_179, -2.1219444E-4F, f_180);
            f_182  =  fma(f_181, 1.9875691E-4F, 0.0013981999F);
            f_183  =  fma(f_181, f_182, 0.008333452F);
            f_184  =  fma(f_181, f_183, 0.041665796F);
            f_185  =  fma(f_181, f_184, 0.16666666F);
            f_186  =  fma(f_181, f_185, 0.5F);
            f_187  =  f_181 * f_181;
            f_188  =  fma(f_186, f_187, f_181);
            f_189  =  f_188 + 1.0F;
            i_190  =  i_178 >> 2;
            i_191  =  (i_190 < 30) ? i_190 : 30;
            i_192  =  i_191 << 2;
            i_193  =  i_178 - i_192;
            i_194  =  64 >> i_193;
            f_195  =  (float) i_194;
            f_196  =  f_195 * 0.015625F;
            f_197  =  f_189 * f_196;
            i_198  =  30 - i_191;
            i_199  =  1 << i_198;
            f_200  =  (float) i_199;
            f_201  =  f_200 * 9.313226E-10F;
            f_202  =  f_201 * f_201;
            f_203  =  f_202 * f_202;
            f_204  =  f_197 * f_203;
            f_162  =  f_204;
          }  // B38
        }  // B33
        // BLOCK 41 MERGES [34 39 40 ]
        b_205  =  i_93 == 0;
        if(b_205)
        {
          // BLOCK 42
          f_206  =  f_128;
        }  // B41
        else
        {
          // BLOCK 43
          f_206  =  f_162;
        }  // B41
        // BLOCK 44 MERGES [43 42 ]
        ul_207  =  ul_0 + l_123;
        *((__global float *) ul_207)  =  f_206;
        f_208  =  f_109 + f_206;
        f_209  =  fmax(f_126, -87.33F);
        f_210  =  fma(f_128, f_209, f_108);
        f_211  =  f_107 + f_128;
        f_212  =  f_211;
        f_213  =  f_210;
        f_214  =  f_208;
      }  // B24
      else
      {
        // BLOCK 45
        f_212  =  f_107;
        f_213  =  f_108;
        f_214  =  f_109;
      }  // B24
      // BLOCK 46 MERGES [45 44 ]
      i_215  =  i_111;
      f_107  =  f_212;
      f_108  =  f_213;
      f_109  =  f_214;
      i_110  =  i_215;
    }  // B23
    // BLOCK 47
    adf_9[i_39]  =  f_107;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 48 MERGES [47 52 ]
    i_216  =  128;
    for(;i_216 >= 1;)
    {
      // BLOCK 49
      b_217  =  i_39 < i_216;
      if(b_217)
      {
        // BLOCK 50
        f_218  =  adf_9[i_39];
        i_219  =  i_216 + i_39;
        f_220  =  adf_9[i_219];
        f_221  =  f_218 + f_220;
        adf_9[i_39]  =  f_221;
      }  // B49
      else
      {
        // BLOCK 51
      }  // B49
      // BLOCK 52 MERGES [51 50 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_222  =  i_216 >> 1;
      i_216  =  i_222;
    }  // B48
    // BLOCK 53
    f_223  =  adf_9[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    adf_10[i_39]  =  f_108;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 54 MERGES [53 58 ]
    i_224  =  128;
    for(;i_224 >= 1;)
    {
      // BLOCK 55
      b_225  =  i_39 < i_224;
      if(b_225)
      {
        // BLOCK 56
        f_226  =  adf_10[i_39];
        i_227  =  i_224 + i_39;
        f_228  =  adf_10[i_227];
        f_229  =  f_226 + f_228;
        adf_10[i_39]  =  f_229;
      }  // B55
      else
      {
        // BLOCK 57
      }  // B55
      // BLOCK 58 MERGES [57 56 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_230  =  i_224 >> 1;
      i_224  =  i_230;
    }  // B54
    // BLOCK 59
    f_231  =  adf_10[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    adf_11[i_39]  =  f_109;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 60 MERGES [59 64 ]
    i_232  =  128;
    for(;i_232 >= 1;)
    {
      // BLOCK 61
      b_233  =  i_39 < i_232;
      if(b_233)
      {
        // BLOCK 62
        f_234  =  adf_11[i_39];
        i_235  =  i_232 + i_39;
        f_236  =  adf_11[i_235];
        f_237  =  f_234 + f_236;
        adf_11[i_39]  =  f_237;
      }  // B61
      else
      {
        // BLOCK 63
      }  // B61
      // BLOCK 64 MERGES [63 62 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_238  =  i_232 >> 1;
      i_232  =  i_238;
    }  // B60
    // BLOCK 65
    f_239  =  adf_11[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_240  =  i_39 == 0;
    if(b_240)
    {
      // BLOCK 66
      i_241  =  i_41 + i_104;
      i_242  =  i_241 << 1;
      i_243  =  i_242 + i_241;
      l_244  =  (long) i_243;
      l_245  =  l_244 + 4L;
      l_246  =  l_245 << 2;
      ul_247  =  ul_1 + l_246;
      *((__global float *) ul_247)  =  f_223;
      i_248  =  i_243 + 1;
      l_249  =  (long) i_248;
      l_250  =  l_249 + 4L;
      l_251  =  l_250 << 2;
      ul_252  =  ul_1 + l_251;
      *((__global float *) ul_252)  =  f_231;
      i_253  =  i_243 + 2;
      l_254  =  (long) i_253;
      l_255  =  l_254 + 4L;
      l_256  =  l_255 << 2;
      ul_257  =  ul_1 + l_256;
      *((__global float *) ul_257)  =  f_239;
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
