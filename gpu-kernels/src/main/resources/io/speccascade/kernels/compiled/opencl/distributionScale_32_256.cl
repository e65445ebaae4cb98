#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void distributionScale(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *probabilities, __global uchar *statistics, __global uchar *sums, __global uchar *found, __global uchar *ints, __global uchar *floats, __global uchar *sizes, __private int parts, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_14, *ul_152, *ul_157, *ul_162, *ul_166, *ul_17, *ul_171, *ul_178, *ul_185, *ul_190, *ul_195, *ul_2, *ul_200, *ul_205, *ul_241, *ul_26, *ul_3, *ul_31, *ul_34, *ul_4, *ul_47, *ul_5, *ul_6, *ul_63, *ul_80, *ul_86, *ul_92;
  bool b_104, b_107, b_114, b_117, b_140, b_174, b_220, b_235, b_242, b_245, b_248, b_30, b_50, b_69, b_94, b_97;
  float f_100, f_101, f_103, f_105, f_108, f_110, f_111, f_113, f_115, f_118, f_120, f_121, f_123, f_124, f_126, f_141, f_143, f_144, f_145, f_146, f_147, f_153, f_158, f_172, f_173, f_186, f_196, f_201, f_206, f_221, f_222, f_223, f_243, f_244, f_246, f_247, f_249, f_48, f_51, f_53, f_54, f_56, f_57, f_64, f_81, f_87, f_93, f_95, f_98;
  int i_102, i_106, i_109, i_112, i_116, i_119, i_122, i_125, i_127, i_128, i_129, i_13, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_142, i_148, i_15, i_154, i_159, i_16, i_163, i_167, i_175, i_179, i_18, i_180, i_181, i_182, i_187, i_19, i_191, i_192, i_197, i_20, i_202, i_207, i_208, i_209, i_21, i_210, i_211, i_212, i_213, i_214, i_215, i_216, i_217, i_218, i_219, i_22, i_224, i_225, i_226, i_227, i_228, i_229, i_230, i_231, i_232, i_233, i_234, i_236, i_237, i_250, i_27, i_28, i_29, i_32, i_33, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_49, i_52, i_55, i_58, i_59, i_65, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_82, i_88, i_96, i_99;
  long l_149, l_150, l_151, l_155, l_156, l_160, l_161, l_164, l_165, l_168, l_169, l_170, l_176, l_177, l_183, l_184, l_188, l_189, l_193, l_194, l_198, l_199, l_203, l_204, l_23, l_238, l_239, l_24, l_240, l_25, l_44, l_45, l_46, l_60, l_61, l_62, l_77, l_78, l_79, l_83, l_84, l_85, l_89, l_90, l_91;

  // BLOCK 0
  ul_0  =  probabilities;
  ul_1  =  statistics;
  ul_2  =  sums;
  ul_3  =  found;
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
    ul_47  =  ul_3 + l_46;
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
      ul_63  =  ul_3 + l_62;
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
    i_76  =  i_42 + i_43;
    l_77  =  (long) i_76;
    l_78  =  l_77 + 4L;
    l_79  =  l_78 << 2;
    ul_80  =  ul_2 + l_79;
    f_81  =  *((__global float *) ul_80);
    i_82  =  i_76 + 1;
    l_83  =  (long) i_82;
    l_84  =  l_83 + 4L;
    l_85  =  l_84 << 2;
    ul_86  =  ul_2 + l_85;
    f_87  =  *((__global float *) ul_86);
    i_88  =  i_76 + 2;
    l_89  =  (long) i_88;
    l_90  =  l_89 + 4L;
    l_91  =  l_90 << 2;
    ul_92  =  ul_2 + l_91;
    f_93  =  *((__global float *) ul_92);
    b_94  =  i_39 < 32;
    if(b_94)
    {
      // BLOCK 17
      f_95  =  f_81;
    }  // B16
    else
    {
      // BLOCK 18
      f_95  =  0.0F;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    adf_9[i_39]  =  f_95;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 20 MERGES [19 24 ]
    i_96  =  128;
    for(;i_96 >= 1;)
    {
      // BLOCK 21
      b_97  =  i_39 < i_96;
      if(b_97)
      {
        // BLOCK 22
        f_98  =  adf_9[i_39];
        i_99  =  i_96 + i_39;
        f_100  =  adf_9[i_99];
        f_101  =  f_98 + f_100;
        adf_9[i_39]  =  f_101;
      }  // B21
      else
      {
        // BLOCK 23
      }  // B21
      // BLOCK 24 MERGES [23 22 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_102  =  i_96 >> 1;
      i_96  =  i_102;
    }  // B20
    // BLOCK 25
    f_103  =  adf_9[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_104  =  i_39 < 32;
    if(b_104)
    {
      // BLOCK 26
      f_105  =  f_87;
    }  // B25
    else
    {
      // BLOCK 27
      f_105  =  0.0F;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    adf_10[i_39]  =  f_105;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 29 MERGES [28 33 ]
    i_106  =  128;
    for(;i_106 >= 1;)
    {
      // BLOCK 30
      b_107  =  i_39 < i_106;
      if(b_107)
      {
        // BLOCK 31
        f_108  =  adf_10[i_39];
        i_109  =  i_106 + i_39;
        f_110  =  adf_10[i_109];
        f_111  =  f_108 + f_110;
        adf_10[i_39]  =  f_111;
      }  // B30
      else
      {
        // BLOCK 32
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_112  =  i_106 >> 1;
      i_106  =  i_112;
    }  // B29
    // BLOCK 34
    f_113  =  adf_10[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_114  =  i_39 < 32;
    if(b_114)
    {
      // BLOCK 35
      f_115  =  f_93;
    }  // B34
    else
    {
      // BLOCK 36
      f_115  =  0.0F;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    adf_11[i_39]  =  f_115;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 38 MERGES [37 42 ]
    i_116  =  128;
    for(;i_116 >= 1;)
    {
      // BLOCK 39
      b_117  =  i_39 < i_116;
      if(b_117)
      {
        // BLOCK 40
        f_118  =  adf_11[i_39];
        i_119  =  i_116 + i_39;
        f_120  =  adf_11[i_119];
        f_121  =  f_118 + f_120;
        adf_11[i_39]  =  f_121;
      }  // B39
      else
      {
        // BLOCK 41
      }  // B39
      // BLOCK 42 MERGES [41 40 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_122  =  i_116 >> 1;
      i_116  =  i_122;
    }  // B38
    // BLOCK 43
    f_123  =  adf_11[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    f_124  =  -1.0F / 0.0F;
    i_125  =  (f_56 == f_124) ? 1 : 0;
    f_126  =  1.0F / 0.0F;
    i_127  =  (f_56 == f_126) ? 1 : 0;
    i_128  =  i_125 + i_127;
    i_129  =  (f_103 == f_103) ? 0 : 1;
    i_130  =  i_128 + i_129;
    i_131  =  i_19 / i_38;
    i_132  =  i_131 << 6;
    i_133  =  i_19 / i_33;
    i_134  =  i_133 * i_35;
    i_135  =  i_134 + i_36;
    i_136  =  i_19 % i_37;
    i_137  =  i_135 + i_136;
    i_138  =  get_group_id(1);
    i_139  =  i_138 + i_39;
    b_140  =  i_139 == 0;
    if(b_140)
    {
      // BLOCK 44
      f_141  =  f_103 + 1.0F;
      i_142  =  isequal(f_141, 1.0F);
      if(i_142 == 1)
      {
        // BLOCK 45
        f_143  =  f_103;
      }  // B44
      else
      {
        // BLOCK 46
        f_144  =  log(f_141);
        f_145  =  f_144 * f_103;
        f_146  =  f_141 - 1.0F;
        f_147  =  f_145 / f_146;
        f_143  =  f_147;
      }  // B44
      // BLOCK 47 MERGES [45 46 ]
      i_148  =  i_137 << 3;
      l_149  =  (long) i_148;
      l_150  =  l_149 + 4L;
      l_151  =  l_150 << 2;
      ul_152  =  ul_1 + l_151;
      f_153  =  f_103 / f_141;
      *((__global float *) ul_152)  =  f_153;
      i_154  =  i_148 + 5;
      l_155  =  (long) i_154;
      l_156  =  l_155 << 2;
      ul_157  =  ul_1 + l_156;
      f_158  =  (float) i_75;
      *((__global float *) ul_157)  =  f_158;
      i_159  =  i_148 + 6;
      l_160  =  (long) i_159;
      l_161  =  l_160 << 2;
      ul_162  =  ul_1 + l_161;
      *((__global float *) ul_162)  =  f_56;
      i_163  =  i_148 + 7;
      l_164  =  (long) i_163;
      l_165  =  l_164 << 2;
      ul_166  =  ul_1 + l_165;
      *((__global float *) ul_166)  =  f_143;
      i_167  =  i_148 + 4;
      l_168  =  (long) i_167;
      l_169  =  l_168 + 4L;
      l_170  =  l_169 << 2;
      ul_171  =  ul_1 + l_170;
      f_172  =  f_113 / f_141;
      f_173  =  f_143 - f_172;
      *((__global float *) ul_171)  =  f_173;
      b_174  =  i_130 == 0;
      if(b_174)
      {
        // BLOCK 48
      }  // B47
      else
      {
        // BLOCK 49
        i_175  =  i_132 + 29;
        l_176  =  (long) i_175;
        l_177  =  l_176 << 2;
        ul_178  =  ul_4 + l_177;
        *((__global int *) ul_178)  =  1;
      }  // B47
    }  // B43
    else
    {
      // BLOCK 50
    }  // B43
    // BLOCK 51 MERGES [50 48 49 ]
    i_179  =  i_131 << 5;
    i_180  =  i_131 << 4;
    i_181  =  i_179 + i_180;
    i_182  =  i_181 + 5;
    l_183  =  (long) i_182;
    l_184  =  l_183 << 2;
    ul_185  =  ul_5 + l_184;
    f_186  =  *((__global float *) ul_185);
    i_187  =  i_132 + 8;
    l_188  =  (long) i_187;
    l_189  =  l_188 << 2;
    ul_190  =  ul_4 + l_189;
    i_191  =  *((__global int *) ul_190);
    i_192  =  i_181 + 6;
    l_193  =  (long) i_192;
    l_194  =  l_193 << 2;
    ul_195  =  ul_5 + l_194;
    f_196  =  *((__global float *) ul_195);
    i_197  =  i_181 + 14;
    l_198  =  (long) i_197;
    l_199  =  l_198 << 2;
    ul_200  =  ul_5 + l_199;
    f_201  =  *((__global float *) ul_200);
    i_202  =  i_181 + 7;
    l_203  =  (long) i_202;
    l_204  =  l_203 << 2;
    ul_205  =  ul_5 + l_204;
    f_206  =  *((__global float *) ul_205);
    i_207  =  (f_186 == 0.0F) ? 1 : 0;
    i_208  =  i_207 + i_130;
    i_209  =  (i_208 == 0) ? 0 : 1;
    i_210  =  (i_191 < 1) ? 0 : 1;
    i_211  =  (i_191 < i_32) ? 1 : 0;
    i_212  =  i_210 * i_211;
    i_213  =  (f_196 < 1.0F) ? 1 : 0;
    i_214  =  (f_201 < 0.0F) ? 1 : 0;
    i_215  =  i_213 + i_214;
    i_216  =  i_212 + i_215;
    i_217  =  (0.0F < f_206) ? 1 : 0;
    i_218  =  i_216 + i_217;
    i_219  =  i_209 + i_218;
    b_220  =  i_219 == 0;
    if(b_220)
    {
      // BLOCK 52
      f_221  =  f_123 + 1.0F;
      f_222  =  1.0F / f_221;
      f_223  =  f_222;
    }  // B51
    else
    {
      // BLOCK 53
      f_223  =  1.0F;
    }  // B51
    // BLOCK 54 MERGES [53 52 ]
    i_224  =  i_32 + 8191;
    i_225  =  i_224 >> 31;
    i_226  =  i_225 >> 19;
    i_227  =  i_226 + i_224;
    i_228  =  i_227 >> 13;
    i_229  =  i_228 << 8;
    i_230  =  i_229 * i_138;
    i_231  =  i_230 + i_39;
    // BLOCK 55 MERGES [54 68 ]
    i_232  =  0;
    for(;i_232 < i_229;)
    {
      // BLOCK 56
      i_233  =  i_232 + 256;
      i_234  =  i_231 + i_232;
      b_235  =  i_234 < i_32;
      if(b_235)
      {
        // BLOCK 57
        i_236  =  i_137 * i_32;
        i_237  =  i_236 + i_234;
        l_238  =  (long) i_237;
        l_239  =  l_238 + 4L;
        l_240  =  l_239 << 2;
        ul_241  =  ul_0 + l_240;
        b_242  =  i_75 == i_234;
        if(b_242)
        {
          // BLOCK 58
          f_243  =  1.0F;
        }  // B57
        else
        {
          // BLOCK 59
          f_244  =  *((__global float *) ul_241);
          f_243  =  f_244;
        }  // B57
        // BLOCK 60 MERGES [58 59 ]
        b_245  =  i_208 == 0;
        if(b_245)
        {
          // BLOCK 61
          f_246  =  f_223 * f_243;
          f_247  =  f_246;
        }  // B60
        else
        {
          // BLOCK 62
          f_247  =  0.0F;
        }  // B60
        // BLOCK 63 MERGES [62 61 ]
        b_248  =  i_75 == i_234;
        if(b_248)
        {
          // BLOCK 64
          f_249  =  f_223;
        }  // B63
        else
        {
          // BLOCK 65
          f_249  =  f_247;
        }  // B63
        // BLOCK 66 MERGES [64 65 ]
        *((__global float *) ul_241)  =  f_249;
      }  // B56
      else
      {
        // BLOCK 67
      }  // B56
      // BLOCK 68 MERGES [67 66 ]
      i_250  =  i_233;
      i_232  =  i_250;
    }  // B55
    // BLOCK 69
  }  // B0
  else
  {
    // BLOCK 70
  }  // B0
  // BLOCK 71 MERGES [70 69 ]
  return;
}  //  kernel
