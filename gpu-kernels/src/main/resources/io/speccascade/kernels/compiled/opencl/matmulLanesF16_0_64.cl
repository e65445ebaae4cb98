#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void matmulLanesF16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *first, __global uchar *second, __global uchar *sizes, __private int mode, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_106, *ul_119, *ul_12, *ul_132, *ul_14, *ul_145, *ul_158, *ul_172, *ul_19, *ul_2, *ul_21, *ul_217, *ul_219, *ul_221, *ul_23, *ul_230, *ul_237, *ul_3, *ul_4, *ul_5, *ul_6, *ul_60, *ul_66, *ul_80, *ul_93;
  bool b_112, b_125, b_138, b_151, b_165, b_197, b_208, b_68, b_71, b_74, b_86, b_99;
  float f_107, f_108, f_109, f_110, f_111, f_120, f_121, f_122, f_123, f_124, f_133, f_134, f_135, f_136, f_137, f_146, f_147, f_148, f_149, f_150, f_159, f_160, f_161, f_162, f_163, f_173, f_174, f_175, f_176, f_177, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_202, f_204, f_205, f_210, f_212, f_69, f_70, f_72, f_73, f_81, f_82, f_83, f_84, f_85, f_94, f_95, f_96, f_97, f_98;
  half half_61, half_67;
  int i_100, i_101, i_102, i_113, i_114, i_115, i_126, i_127, i_128, i_13, i_139, i_140, i_141, i_15, i_152, i_153, i_154, i_164, i_166, i_167, i_168, i_178, i_195, i_196, i_198, i_199, i_20, i_200, i_201, i_203, i_206, i_207, i_209, i_211, i_213, i_218, i_22, i_220, i_222, i_223, i_224, i_225, i_226, i_231, i_232, i_233, i_238, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_62, i_75, i_76, i_87, i_88, i_89;
  long l_103, l_104, l_105, l_116, l_117, l_118, l_129, l_130, l_131, l_142, l_143, l_144, l_155, l_156, l_157, l_16, l_169, l_17, l_170, l_171, l_18, l_214, l_215, l_216, l_227, l_228, l_229, l_234, l_235, l_236, l_57, l_58, l_59, l_63, l_64, l_65, l_77, l_78, l_79, l_90, l_91, l_92;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  x;
  ul_2  =  counts;
  ul_3  =  target;
  ul_4  =  first;
  ul_5  =  second;
  ul_6  =  sizes;
  __private float ul_7[8];
  __private float* ul_8 = ul_7;
  __private float ul_9[8];
  __private float* ul_10 = ul_9;
  __local float adf_11[1024];
  ul_12  =  ul_6 + 16L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_6 + 32L;
  i_15  =  *((__global int *) ul_14);
  l_16  =  (long) i_15;
  l_17  =  l_16 + 4L;
  l_18  =  l_17 << 2;
  ul_19  =  ul_2 + l_18;
  i_20  =  *((__global int *) ul_19);
  ul_21  =  ul_6 + 36L;
  i_22  =  *((__global int *) ul_21);
  ul_23  =  ul_6 + 20L;
  i_24  =  *((__global int *) ul_23);
  i_25  =  get_group_id(0);
  i_26  =  i_25 << 1;
  i_27  =  i_26 + 1;
  i_28  =  i_24 + -1;
  i_29  =  min(i_27, i_28);
  i_30  =  i_29 * i_13;
  i_31  =  min(i_20, i_22);
  i_32  =  i_26 * i_13;
  i_33  =  i_13 + -1;
  i_34  =  get_local_id(0);
  i_35  =  i_34 + 960;
  i_36  =  i_34 + 896;
  i_37  =  i_34 + 832;
  i_38  =  i_34 + 768;
  i_39  =  i_34 + 704;
  i_40  =  i_34 + 640;
  i_41  =  i_34 + 576;
  i_42  =  i_34 + 512;
  i_43  =  i_34 + 448;
  i_44  =  i_34 + 384;
  i_45  =  i_34 + 320;
  i_46  =  i_34 + 256;
  i_47  =  i_34 + 192;
  i_48  =  i_34 + 128;
  i_49  =  i_34 + 64;
  // BLOCK 1 MERGES [0 47 ]
  i_50  =  0;
  for(;i_50 < i_31;)
  {
    // BLOCK 2
    ul_8[0]  =  0.0F;
    ul_10[0]  =  0.0F;
    ul_8[1]  =  0.0F;
    ul_10[1]  =  0.0F;
    ul_8[2]  =  0.0F;
    ul_10[2]  =  0.0F;
    ul_8[3]  =  0.0F;
    ul_10[3]  =  0.0F;
    ul_8[4]  =  0.0F;
    ul_10[4]  =  0.0F;
    ul_8[5]  =  0.0F;
    ul_10[5]  =  0.0F;
    ul_8[6]  =  0.0F;
    ul_10[6]  =  0.0F;
    ul_8[7]  =  0.0F;
    ul_10[7]  =  0.0F;
    i_51  =  i_31 - i_50;
    i_52  =  min(i_51, 8);
    // BLOCK 3 MERGES [2 34 ]
    i_53  =  0;
    for(;i_53 < i_13;)
    {
      // BLOCK 4
      i_54  =  i_53 + i_34;
      i_55  =  min(i_54, i_33);
      i_56  =  i_32 + i_55;
      l_57  =  (long) i_56;
      l_58  =  l_57 + 8L;
      l_59  =  l_58 << 1;
      ul_60  =  ul_4 + l_59;
      half_61  =  *((__global half *) ul_60);
      i_62  =  i_30 + i_55;
      l_63  =  (long) i_62;
      l_64  =  l_63 + 8L;
      l_65  =  l_64 << 1;
      ul_66  =  ul_5 + l_65;
      half_67  =  *((__global half *) ul_66);
      b_68  =  i_54 < i_13;
      if(b_68)
      {
        // BLOCK 5
        f_69  =  convert_float((float) half_61);
        f_70  =  f_69;
      }  // B4
      else
      {
        // BLOCK 6
        f_70  =  0.0F;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      b_71  =  i_54 < i_13;
      if(b_71)
      {
        // BLOCK 8
        f_72  =  convert_float((float) half_67);
        f_73  =  f_72;
      }  // B7
      else
      {
        // BLOCK 9
        f_73  =  0.0F;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      b_74  =  i_52 < 1;
      if(b_74)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        i_75  =  i_50 * i_13;
        i_76  =  i_75 + i_55;
        l_77  =  (long) i_76;
        l_78  =  l_77 + 4L;
        l_79  =  l_78 << 2;
        ul_80  =  ul_1 + l_79;
        f_81  =  *((__global float *) ul_80);
        f_82  =  ul_8[0];
        f_83  =  fma(f_70, f_81, f_82);
        ul_8[0]  =  f_83;
        f_84  =  ul_10[0];
        f_85  =  fma(f_73, f_81, f_84);
        ul_10[0]  =  f_85;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      b_86  =  i_52 < 2;
      if(b_86)
      {
        // BLOCK 14
      }  // B13
      else
      {
        // BLOCK 15
        i_87  =  i_50 + 1;
        i_88  =  i_87 * i_13;
        i_89  =  i_88 + i_55;
        l_90  =  (long) i_89;
        l_91  =  l_90 + 4L;
        l_92  =  l_91 << 2;
        ul_93  =  ul_1 + l_92;
        f_94  =  *((__global float *) ul_93);
        f_95  =  ul_8[1];
        f_96  =  fma(f_70, f_94, f_95);
        ul_8[1]  =  f_96;
        f_97  =  ul_10[1];
        f_98  =  fma(f_73, f_94, f_97);
        ul_10[1]  =  f_98;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      b_99  =  i_52 < 3;
      if(b_99)
      {
        // BLOCK 17
      }  // B16
      else
      {
        // BLOCK 18
        i_100  =  i_50 + 2;
        i_101  =  i_100 * i_13;
        i_102  =  i_101 + i_55;
        l_103  =  (long) i_102;
        l_104  =  l_103 + 4L;
        l_105  =  l_104 << 2;
        ul_106  =  ul_1 + l_105;
        f_107  =  *((__global float *) ul_106);
        f_108  =  ul_8[2];
        f_109  =  fma(f_70, f_107, f_108);
        ul_8[2]  =  f_109;
        f_110  =  ul_10[2];
        f_111  =  fma(f_73, f_107, f_110);
        ul_10[2]  =  f_111;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      b_112  =  i_52 < 4;
      if(b_112)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        i_113  =  i_50 + 3;
        i_114  =  i_113 * i_13;
        i_115  =  i_114 + i_55;
        l_116  =  (long) i_115;
        l_117  =  l_116 + 4L;
        l_118  =  l_117 << 2;
        ul_119  =  ul_1 + l_118;
        f_120  =  *((__global float *) ul_119);
        f_121  =  ul_8[3];
        f_122  =  fma(f_70, f_120, f_121);
        ul_8[3]  =  f_122;
        f_123  =  ul_10[3];
        f_124  =  fma(f_73, f_120, f_123);
        ul_10[3]  =  f_124;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      b_125  =  i_52 < 5;
      if(b_125)
      {
        // BLOCK 23
      }  // B22
      else
      {
        // BLOCK 24
        i_126  =  i_50 + 4;
        i_127  =  i_126 * i_13;
        i_128  =  i_127 + i_55;
        l_129  =  (long) i_128;
        l_130  =  l_129 + 4L;
        l_131  =  l_130 << 2;
        ul_132  =  ul_1 + l_131;
        f_133  =  *((__global float *) ul_132);
        f_134  =  ul_8[4];
        f_135  =  fma(f_70, f_133, f_134);
        ul_8[4]  =  f_135;
        f_136  =  ul_10[4];
        f_137  =  fma(f_73, f_133, f_136);
        ul_10[4]  =  f_137;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      b_138  =  i_52 < 6;
      if(b_138)
      {
        // BLOCK 26
      }  // B25
      else
      {
        // BLOCK 27
        i_139  =  i_50 + 5;
        i_140  =  i_139 * i_13;
        i_141  =  i_140 + i_55;
        l_142  =  (long) i_141;
        l_143  =  l_142 + 4L;
        l_144  =  l_143 << 2;
        ul_145  =  ul_1 + l_144;
        f_146  =  *((__global float *) ul_145);
        f_147  =  ul_8[5];
        f_148  =  fma(f_70, f_146, f_147);
        ul_8[5]  =  f_148;
        f_149  =  ul_10[5];
        f_150  =  fma(f_73, f_146, f_149);
        ul_10[5]  =  f_150;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      b_151  =  i_52 < 7;
      if(b_151)
      {
        // BLOCK 29
      }  // B28
      else
      {
        // BLOCK 30
        i_152  =  i_50 + 6;
        i_153  =  i_152 * i_13;
        i_154  =  i_153 + i_55;
        l_155  =  (long) i_154;
        l_156  =  l_155 + 4L;
        l_157  =  l_156 << 2;
        ul_158  =  ul_1 + l_157;
        f_159  =  *((__global float *) ul_158);
        f_160  =  ul_8[6];
        f_161  =  fma(f_70, f_159, f_160);
        ul_8[6]  =  f_161;
        f_162  =  ul_10[6];
        f_163  =  fma(f_73, f_159, f_162);
        ul_10[6]  =  f_163;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_164  =  i_53 + 64;
      b_165  =  i_52 < 8;
      if(b_165)
      {
        // BLOCK 32
      }  // B31
      else
      {
        // BLOCK 33
        i_166  =  i_50 + 7;
        i_167  =  i_166 * i_13;
        i_168  =  i_167 + i_55;
        l_169  =  (long) i_168;
        l_170  =  l_169 + 4L;
        l_171  =  l_170 << 2;
        ul_172  =  ul_1 + l_171;
        f_173  =  *((__global float *) ul_172);
        f_174  =  ul_8[7];
        f_175  =  fma(f_70, f_173, f_174);
        ul_8[7]  =  f_175;
        f_176  =  ul_10[7];
        f_177  =  fma(f_73, f_173, f_176);
        ul_10[7]  =  f_177;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_178  =  i_164;
      i_53  =  i_178;
    }  // B3
    // BLOCK 35
    f_179  =  ul_8[0];
    adf_11[i_34]  =  f_179;
    f_180  =  ul_10[0];
    adf_11[i_49]  =  f_180;
    f_181  =  ul_8[1];
    adf_11[i_48]  =  f_181;
    f_182  =  ul_10[1];
    adf_11[i_47]  =  f_182;
    f_183  =  ul_8[2];
    adf_11[i_46]  =  f_183;
    f_184  =  ul_10[2];
    adf_11[i_45]  =  f_184;
    f_185  =  ul_8[3];
    adf_11[i_44]  =  f_185;
    f_186  =  ul_10[3];
    adf_11[i_43]  =  f_186;
    f_187  =  ul_8[4];
    adf_11[i_42]  =  f_187;
    f_188  =  ul_10[4];
    adf_11[i_41]  =  f_188;
    f_189  =  ul_8[5];
    adf_11[i_40]  =  f_189;
    f_190  =  ul_10[5];
    adf_11[i_39]  =  f_190;
    f_191  =  ul_8[6];
    adf_11[i_38]  =  f_191;
    f_192  =  ul_10[6];
    adf_11[i_37]  =  f_192;
    f_193  =  ul_8[7];
    adf_11[i_36]  =  f_193;
    f_194  =  ul_10[7];
    adf_11[i_35]  =  f_194;
    // BLOCK 36 MERGES [35 43 ]
    i_195  =  32;
    for(;i_195 >= 1;)
    {
      // BLOCK 37
      barrier(CLK_LOCAL_MEM_FENCE);
      i_196  =  i_195 >> 1;
      b_197  =  i_34 < i_195;
      if(b_197)
      {
        // BLOCK 38
        i_198  =  i_52 << 1;
        // BLOCK 39 MERGES [38 40 ]
        i_199  =  0;
        for(;i_199 < i_198;)
        {
          // BLOCK 40
          i_200  =  i_199 << 6;
          i_201  =  i_200 + i_34;
          f_202  =  adf_11[i_201];
          i_203  =  i_195 + i_201;
          f_204  =  adf_11[i_203];
          f_205  =  f_202 + f_204;
          adf_11[i_201]  =  f_205;
          i_206  =  i_199 + 1;
          i_199  =  i_206;
        }  // B39
        // BLOCK 41
      }  // B37
      else
      {
        // BLOCK 42
      }  // B37
      // BLOCK 43 MERGES [42 41 ]
      i_207  =  i_196;
      i_195  =  i_207;
    }  // B36
    // BLOCK 44
    barrier(CLK_LOCAL_MEM_FENCE);
    b_208  =  i_34 < i_52;
    if(b_208)
    {
      // BLOCK 45
      i_209  =  i_34 << 7;
      f_210  =  adf_11[i_209];
      i_211  =  i_209 + 64;
      f_212  =  adf_11[i_211];
      i_213  =  i_50 + i_34;
      l_214  =  (long) i_213;
      l_215  =  l_214 + 4L;
      l_216  =  l_215 << 2;
      ul_217  =  ul_3 + l_216;
      i_218  =  *((__global int *) ul_217);
      ul_219  =  ul_6 + 24L;
      i_220  =  *((__global int *) ul_219);
      ul_221  =  ul_6 + 28L;
      i_222  =  *((__global int *) ul_221);
      i_223  =  *((__global int *) ul_23);
      i_224  =  i_218 * i_220;
      i_225  =  i_224 + i_222;
      i_226  =  i_225 + i_26;
      l_227  =  (long) i_226;
      l_228  =  l_227 + 4L;
      l_229  =  l_228 << 2;
      ul_230  =  ul_0 + l_229;
      *((__global float *) ul_230)  =  f_210;
      i_231  =  i_223 + -1;
      i_232  =  min(i_27, i_231);
      i_233  =  i_232 + i_225;
      l_234  =  (long) i_233;
      l_235  =  l_234 + 4L;
      l_236  =  l_235 << 2;
      ul_237  =  ul_0 + l_236;
      *((__global float *) ul_237)  =  f_212;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_238  =  i_50 + 8;
    i_50  =  i_238;
  }  // B1
  // BLOCK 48
  return;
}  //  kernel
