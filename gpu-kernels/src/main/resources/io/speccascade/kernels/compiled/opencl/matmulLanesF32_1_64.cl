#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void matmulLanesF32(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *first, __global uchar *second, __global uchar *sizes, __private int mode, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_104, *ul_117, *ul_12, *ul_130, *ul_14, *ul_143, *ul_156, *ul_170, *ul_19, *ul_2, *ul_21, *ul_215, *ul_217, *ul_219, *ul_23, *ul_230, *ul_236, *ul_3, *ul_4, *ul_5, *ul_6, *ul_60, *ul_66, *ul_78, *ul_91;
  bool b_110, b_123, b_136, b_149, b_163, b_195, b_206, b_68, b_70, b_72, b_84, b_97;
  float f_105, f_106, f_107, f_108, f_109, f_118, f_119, f_120, f_121, f_122, f_131, f_132, f_133, f_134, f_135, f_144, f_145, f_146, f_147, f_148, f_157, f_158, f_159, f_160, f_161, f_171, f_172, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_200, f_202, f_203, f_208, f_210, f_231, f_237, f_238, f_239, f_61, f_67, f_69, f_71, f_79, f_80, f_81, f_82, f_83, f_92, f_93, f_94, f_95, f_96;
  int i_100, i_111, i_112, i_113, i_124, i_125, i_126, i_13, i_137, i_138, i_139, i_15, i_150, i_151, i_152, i_162, i_164, i_165, i_166, i_176, i_193, i_194, i_196, i_197, i_198, i_199, i_20, i_201, i_204, i_205, i_207, i_209, i_211, i_216, i_218, i_22, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_232, i_24, i_240, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_62, i_73, i_74, i_85, i_86, i_87, i_98, i_99;
  long l_101, l_102, l_103, l_114, l_115, l_116, l_127, l_128, l_129, l_140, l_141, l_142, l_153, l_154, l_155, l_16, l_167, l_168, l_169, l_17, l_18, l_212, l_213, l_214, l_227, l_228, l_229, l_233, l_234, l_235, l_57, l_58, l_59, l_63, l_64, l_65, l_75, l_76, l_77, l_88, l_89, l_90;

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
      l_58  =  l_57 + 4L;
      l_59  =  l_58 << 2;
      ul_60  =  ul_4 + l_59;
      f_61  =  *((__global float *) ul_60);
      i_62  =  i_30 + i_55;
      l_63  =  (long) i_62;
      l_64  =  l_63 + 4L;
      l_65  =  l_64 << 2;
      ul_66  =  ul_5 + l_65;
      f_67  =  *((__global float *) ul_66);
      b_68  =  i_54 < i_13;
      if(b_68)
      {
        // BLOCK 5
        f_69  =  f_61;
      }  // B4
      else
      {
        // BLOCK 6
        f_69  =  0.0F;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      b_70  =  i_54 < i_13;
      if(b_70)
      {
        // BLOCK 8
        f_71  =  f_67;
      }  // B7
      else
      {
        // BLOCK 9
        f_71  =  0.0F;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      b_72  =  i_52 < 1;
      if(b_72)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        i_73  =  i_50 * i_13;
        i_74  =  i_73 + i_55;
        l_75  =  (long) i_74;
        l_76  =  l_75 + 4L;
        l_77  =  l_76 << 2;
        ul_78  =  ul_1 + l_77;
        f_79  =  *((__global float *) ul_78);
        f_80  =  ul_8[0];
        f_81  =  fma(f_69, f_79, f_80);
        ul_8[0]  =  f_81;
        f_82  =  ul_10[0];
        f_83  =  fma(f_71, f_79, f_82);
        ul_10[0]  =  f_83;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      b_84  =  i_52 < 2;
      if(b_84)
      {
        // BLOCK 14
      }  // B13
      else
      {
        // BLOCK 15
        i_85  =  i_50 + 1;
        i_86  =  i_85 * i_13;
        i_87  =  i_86 + i_55;
        l_88  =  (long) i_87;
        l_89  =  l_88 + 4L;
        l_90  =  l_89 << 2;
        ul_91  =  ul_1 + l_90;
        f_92  =  *((__global float *) ul_91);
        f_93  =  ul_8[1];
        f_94  =  fma(f_69, f_92, f_93);
        ul_8[1]  =  f_94;
        f_95  =  ul_10[1];
        f_96  =  fma(f_71, f_92, f_95);
        ul_10[1]  =  f_96;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      b_97  =  i_52 < 3;
      if(b_97)
      {
        // BLOCK 17
      }  // B16
      else
      {
        // BLOCK 18
        i_98  =  i_50 + 2;
        i_99  =  i_98 * i_13;
        i_100  =  i_99 + i_55;
        l_101  =  (long) i_100;
        l_102  =  l_101 + 4L;
        l_103  =  l_102 << 2;
        ul_104  =  ul_1 + l_103;
        f_105  =  *((__global float *) ul_104);
        f_106  =  ul_8[2];
        f_107  =  fma(f_69, f_105, f_106);
        ul_8[2]  =  f_107;
        f_108  =  ul_10[2];
        f_109  =  fma(f_71, f_105, f_108);
        ul_10[2]  =  f_109;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      b_110  =  i_52 < 4;
      if(b_110)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        i_111  =  i_50 + 3;
        i_112  =  i_111 * i_13;
        i_113  =  i_112 + i_55;
        l_114  =  (long) i_113;
        l_115  =  l_114 + 4L;
        l_116  =  l_115 << 2;
        ul_117  =  ul_1 + l_116;
        f_118  =  *((__global float *) ul_117);
        f_119  =  ul_8[3];
        f_120  =  fma(f_69, f_118, f_119);
        ul_8[3]  =  f_120;
        f_121  =  ul_10[3];
        f_122  =  fma(f_71, f_118, f_121);
        ul_10[3]  =  f_122;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      b_123  =  i_52 < 5;
      if(b_123)
      {
        // BLOCK 23
      }  // B22
      else
      {
        // BLOCK 24
        i_124  =  i_50 + 4;
        i_125  =  i_124 * i_13;
        i_126  =  i_125 + i_55;
        l_127  =  (long) i_126;
        l_128  =  l_127 + 4L;
        l_129  =  l_128 << 2;
        ul_130  =  ul_1 + l_129;
        f_131  =  *((__global float *) ul_130);
        f_132  =  ul_8[4];
        f_133  =  fma(f_69, f_131, f_132);
        ul_8[4]  =  f_133;
        f_134  =  ul_10[4];
        f_135  =  fma(f_71, f_131, f_134);
        ul_10[4]  =  f_135;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      b_136  =  i_52 < 6;
      if(b_136)
      {
        // BLOCK 26
      }  // B25
      else
      {
        // BLOCK 27
        i_137  =  i_50 + 5;
        i_138  =  i_137 * i_13;
        i_139  =  i_138 + i_55;
        l_140  =  (long) i_139;
        l_141  =  l_140 + 4L;
        l_142  =  l_141 << 2;
        ul_143  =  ul_1 + l_142;
        f_144  =  *((__global float *) ul_143);
        f_145  =  ul_8[5];
        f_146  =  fma(f_69, f_144, f_145);
        ul_8[5]  =  f_146;
        f_147  =  ul_10[5];
        f_148  =  fma(f_71, f_144, f_147);
        ul_10[5]  =  f_148;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      b_149  =  i_52 < 7;
      if(b_149)
      {
        // BLOCK 29
      }  // B28
      else
      {
        // BLOCK 30
        i_150  =  i_50 + 6;
        i_151  =  i_150 * i_13;
        i_152  =  i_151 + i_55;
        l_153  =  (long) i_152;
        l_154  =  l_153 + 4L;
        l_155  =  l_154 << 2;
        ul_156  =  ul_1 + l_155;
        f_157  =  *((__global float *) ul_156);
        f_158  =  ul_8[6];
        f_159  =  fma(f_69, f_157, f_158);
        ul_8[6]  =  f_159;
        f_160  =  ul_10[6];
        f_161  =  fma(f_71, f_157, f_160);
        ul_10[6]  =  f_161;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_162  =  i_53 + 64;
      b_163  =  i_52 < 8;
      if(b_163)
      {
        // BLOCK 32
      }  // B31
      else
      {
        // BLOCK 33
        i_164  =  i_50 + 7;
        i_165  =  i_164 * i_13;
        i_166  =  i_165 + i_55;
        l_167  =  (long) i_166;
        l_168  =  l_167 + 4L;
        l_169  =  l_168 << 2;
        ul_170  =  ul_1 + l_169;
        f_171  =  *((__global float *) ul_170);
        f_172  =  ul_8[7];
        f_173  =  fma(f_69, f_171, f_172);
        ul_8[7]  =  f_173;
        f_174  =  ul_10[7];
        f_175  =  fma(f_71, f_171, f_174);
        ul_10[7]  =  f_175;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_176  =  i_162;
      i_53  =  i_176;
    }  // B3
    // BLOCK 35
    f_177  =  ul_8[0];
    adf_11[i_34]  =  f_177;
    f_178  =  ul_10[0];
    adf_11[i_49]  =  f_178;
    f_179  =  ul_8[1];
    adf_11[i_48]  =  f_179;
    f_180  =  ul_10[1];
    adf_11[i_47]  =  f_180;
    f_181  =  ul_8[2];
    adf_11[i_46]  =  f_181;
    f_182  =  ul_10[2];
    adf_11[i_45]  =  f_182;
    f_183  =  ul_8[3];
    adf_11[i_44]  =  f_183;
    f_184  =  ul_10[3];
    adf_11[i_43]  =  f_184;
    f_185  =  ul_8[4];
    adf_11[i_42]  =  f_185;
    f_186  =  ul_10[4];
    adf_11[i_41]  =  f_186;
    f_187  =  ul_8[5];
    adf_11[i_40]  =  f_187;
    f_188  =  ul_10[5];
    adf_11[i_39]  =  f_188;
    f_189  =  ul_8[6];
    adf_11[i_38]  =  f_189;
    f_190  =  ul_10[6];
    adf_11[i_37]  =  f_190;
    f_191  =  ul_8[7];
    adf_11[i_36]  =  f_191;
    f_192  =  ul_10[7];
    adf_11[i_35]  =  f_192;
    // BLOCK 36 MERGES [35 43 ]
    i_193  =  32;
    for(;i_193 >= 1;)
    {
      // BLOCK 37
      barrier(CLK_LOCAL_MEM_FENCE);
      i_194  =  i_193 >> 1;
      b_195  =  i_34 < i_193;
      if(b_195)
      {
        // BLOCK 38
        i_196  =  i_52 << 1;
        // BLOCK 39 MERGES [38 40 ]
        i_197  =  0;
        for(;i_197 < i_196;)
        {
          // BLOCK 40
          i_198  =  i_197 << 6;
          i_199  =  i_198 + i_34;
          f_200  =  adf_11[i_199];
          i_201  =  i_193 + i_199;
          f_202  =  adf_11[i_201];
          f_203  =  f_200 + f_202;
          adf_11[i_199]  =  f_203;
          i_204  =  i_197 + 1;
          i_197  =  i_204;
        }  // B39
        // BLOCK 41
      }  // B37
      else
      {
        // BLOCK 42
      }  // B37
      // BLOCK 43 MERGES [42 41 ]
      i_205  =  i_194;
      i_193  =  i_205;
    }  // B36
    // BLOCK 44
    barrier(CLK_LOCAL_MEM_FENCE);
    b_206  =  i_34 < i_52;
    if(b_206)
    {
      // BLOCK 45
      i_207  =  i_34 << 7;
      f_208  =  adf_11[i_207];
      i_209  =  i_207 + 64;
      f_210  =  adf_11[i_209];
      i_211  =  i_50 + i_34;
      l_212  =  (long) i_211;
      l_213  =  l_212 + 4L;
      l_214  =  l_213 << 2;
      ul_215  =  ul_3 + l_214;
      i_216  =  *((__global int *) ul_215);
      ul_217  =  ul_6 + 24L;
      i_218  =  *((__global int *) ul_217);
      ul_219  =  ul_6 + 28L;
      i_220  =  *((__global int *) ul_219);
      i_221  =  *((__global int *) ul_23);
      i_222  =  i_216 * i_218;
      i_223  =  i_222 + i_220;
      i_224  =  i_221 + -1;
      i_225  =  min(i_27, i_224);
      i_226  =  i_223 + i_225;
      l_227  =  (long) i_226;
      l_228  =  l_227 + 4L;
      l_229  =  l_228 << 2;
      ul_230  =  ul_0 + l_229;
      f_231  =  *((__global float *) ul_230);
      i_232  =  i_26 + i_223;
      l_233  =  (long) i_232;
      l_234  =  l_233 + 4L;
      l_235  =  l_234 << 2;
      ul_236  =  ul_0 + l_235;
      f_237  =  *((__global float *) ul_236);
      f_238  =  f_208 + f_237;
      *((__global float *) ul_236)  =  f_238;
      f_239  =  f_210 + f_231;
      *((__global float *) ul_230)  =  f_239;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_240  =  i_50 + 8;
    i_50  =  i_240;
  }  // B1
  // BLOCK 48
  return;
}  //  kernel
