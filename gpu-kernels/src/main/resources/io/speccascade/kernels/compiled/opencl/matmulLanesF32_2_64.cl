#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void matmulLanesF32(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *first, __global uchar *second, __global uchar *sizes, __private int mode, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_106, *ul_119, *ul_12, *ul_132, *ul_14, *ul_145, *ul_159, *ul_19, *ul_2, *ul_204, *ul_206, *ul_208, *ul_21, *ul_216, *ul_3, *ul_4, *ul_5, *ul_53, *ul_55, *ul_6, *ul_67, *ul_80, *ul_93;
  bool b_112, b_125, b_138, b_152, b_184, b_195, b_57, b_59, b_61, b_73, b_86, b_99;
  float f_107, f_108, f_109, f_110, f_111, f_120, f_121, f_122, f_123, f_124, f_133, f_134, f_135, f_136, f_137, f_146, f_147, f_148, f_149, f_150, f_160, f_161, f_162, f_163, f_164, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_189, f_191, f_192, f_197, f_199, f_217, f_218, f_219, f_220, f_221, f_54, f_56, f_58, f_60, f_68, f_69, f_70, f_71, f_72, f_81, f_82, f_83, f_84, f_85, f_94, f_95, f_96, f_97, f_98;
  int i_100, i_101, i_102, i_113, i_114, i_115, i_126, i_127, i_128, i_13, i_139, i_140, i_141, i_15, i_151, i_153, i_154, i_155, i_165, i_182, i_183, i_185, i_186, i_187, i_188, i_190, i_193, i_194, i_196, i_198, i_20, i_200, i_205, i_207, i_209, i_210, i_211, i_212, i_22, i_222, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_62, i_63, i_74, i_75, i_76, i_87, i_88, i_89;
  long l_103, l_104, l_105, l_116, l_117, l_118, l_129, l_130, l_131, l_142, l_143, l_144, l_156, l_157, l_158, l_16, l_17, l_18, l_201, l_202, l_203, l_213, l_214, l_215, l_50, l_51, l_52, l_64, l_65, l_66, l_77, l_78, l_79, l_90, l_91, l_92;

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
  i_23  =  min(i_20, i_22);
  i_24  =  get_group_id(0);
  i_25  =  i_24 * i_13;
  i_26  =  i_13 + -1;
  i_27  =  get_local_id(0);
  i_28  =  i_27 + 960;
  i_29  =  i_27 + 896;
  i_30  =  i_27 + 832;
  i_31  =  i_27 + 768;
  i_32  =  i_27 + 704;
  i_33  =  i_27 + 640;
  i_34  =  i_27 + 576;
  i_35  =  i_27 + 512;
  i_36  =  i_27 + 448;
  i_37  =  i_27 + 384;
  i_38  =  i_27 + 320;
  i_39  =  i_27 + 256;
  i_40  =  i_27 + 192;
  i_41  =  i_27 + 128;
  i_42  =  i_27 + 64;
  // BLOCK 1 MERGES [0 47 ]
  i_43  =  0;
  for(;i_43 < i_23;)
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
    i_44  =  i_23 - i_43;
    i_45  =  min(i_44, 8);
    // BLOCK 3 MERGES [2 34 ]
    i_46  =  0;
    for(;i_46 < i_13;)
    {
      // BLOCK 4
      i_47  =  i_46 + i_27;
      i_48  =  min(i_47, i_26);
      i_49  =  i_25 + i_48;
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_4 + l_52;
      f_54  =  *((__global float *) ul_53);
      ul_55  =  ul_5 + l_52;
      f_56  =  *((__global float *) ul_55);
      b_57  =  i_47 < i_13;
      if(b_57)
      {
        // BLOCK 5
        f_58  =  f_54;
      }  // B4
      else
      {
        // BLOCK 6
        f_58  =  0.0F;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      b_59  =  i_47 < i_13;
      if(b_59)
      {
        // BLOCK 8
        f_60  =  f_56;
      }  // B7
      else
      {
        // BLOCK 9
        f_60  =  0.0F;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      b_61  =  i_45 < 1;
      if(b_61)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        i_62  =  i_43 * i_13;
        i_63  =  i_62 + i_48;
        l_64  =  (long) i_63;
        l_65  =  l_64 + 4L;
        l_66  =  l_65 << 2;
        ul_67  =  ul_1 + l_66;
        f_68  =  *((__global float *) ul_67);
        f_69  =  ul_8[0];
        f_70  =  fma(f_58, f_68, f_69);
        ul_8[0]  =  f_70;
        f_71  =  ul_10[0];
        f_72  =  fma(f_60, f_68, f_71);
        ul_10[0]  =  f_72;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      b_73  =  i_45 < 2;
      if(b_73)
      {
        // BLOCK 14
      }  // B13
      else
      {
        // BLOCK 15
        i_74  =  i_43 + 1;
        i_75  =  i_74 * i_13;
        i_76  =  i_75 + i_48;
        l_77  =  (long) i_76;
        l_78  =  l_77 + 4L;
        l_79  =  l_78 << 2;
        ul_80  =  ul_1 + l_79;
        f_81  =  *((__global float *) ul_80);
        f_82  =  ul_8[1];
        f_83  =  fma(f_58, f_81, f_82);
        ul_8[1]  =  f_83;
        f_84  =  ul_10[1];
        f_85  =  fma(f_60, f_81, f_84);
        ul_10[1]  =  f_85;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      b_86  =  i_45 < 3;
      if(b_86)
      {
        // BLOCK 17
      }  // B16
      else
      {
        // BLOCK 18
        i_87  =  i_43 + 2;
        i_88  =  i_87 * i_13;
        i_89  =  i_88 + i_48;
        l_90  =  (long) i_89;
        l_91  =  l_90 + 4L;
        l_92  =  l_91 << 2;
        ul_93  =  ul_1 + l_92;
        f_94  =  *((__global float *) ul_93);
        f_95  =  ul_8[2];
        f_96  =  fma(f_58, f_94, f_95);
        ul_8[2]  =  f_96;
        f_97  =  ul_10[2];
        f_98  =  fma(f_60, f_94, f_97);
        ul_10[2]  =  f_98;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      b_99  =  i_45 < 4;
      if(b_99)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        i_100  =  i_43 + 3;
        i_101  =  i_100 * i_13;
        i_102  =  i_101 + i_48;
        l_103  =  (long) i_102;
        l_104  =  l_103 + 4L;
        l_105  =  l_104 << 2;
        ul_106  =  ul_1 + l_105;
        f_107  =  *((__global float *) ul_106);
        f_108  =  ul_8[3];
        f_109  =  fma(f_58, f_107, f_108);
        ul_8[3]  =  f_109;
        f_110  =  ul_10[3];
        f_111  =  fma(f_60, f_107, f_110);
        ul_10[3]  =  f_111;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      b_112  =  i_45 < 5;
      if(b_112)
      {
        // BLOCK 23
      }  // B22
      else
      {
        // BLOCK 24
        i_113  =  i_43 + 4;
        i_114  =  i_113 * i_13;
        i_115  =  i_114 + i_48;
        l_116  =  (long) i_115;
        l_117  =  l_116 + 4L;
        l_118  =  l_117 << 2;
        ul_119  =  ul_1 + l_118;
        f_120  =  *((__global float *) ul_119);
        f_121  =  ul_8[4];
        f_122  =  fma(f_58, f_120, f_121);
        ul_8[4]  =  f_122;
        f_123  =  ul_10[4];
        f_124  =  fma(f_60, f_120, f_123);
        ul_10[4]  =  f_124;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      b_125  =  i_45 < 6;
      if(b_125)
      {
        // BLOCK 26
      }  // B25
      else
      {
        // BLOCK 27
        i_126  =  i_43 + 5;
        i_127  =  i_126 * i_13;
        i_128  =  i_127 + i_48;
        l_129  =  (long) i_128;
        l_130  =  l_129 + 4L;
        l_131  =  l_130 << 2;
        ul_132  =  ul_1 + l_131;
        f_133  =  *((__global float *) ul_132);
        f_134  =  ul_8[5];
        f_135  =  fma(f_58, f_133, f_134);
        ul_8[5]  =  f_135;
        f_136  =  ul_10[5];
        f_137  =  fma(f_60, f_133, f_136);
        ul_10[5]  =  f_137;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      b_138  =  i_45 < 7;
      if(b_138)
      {
        // BLOCK 29
      }  // B28
      else
      {
        // BLOCK 30
        i_139  =  i_43 + 6;
        i_140  =  i_139 * i_13;
        i_141  =  i_140 + i_48;
        l_142  =  (long) i_141;
        l_143  =  l_142 + 4L;
        l_144  =  l_143 << 2;
        ul_145  =  ul_1 + l_144;
        f_146  =  *((__global float *) ul_145);
        f_147  =  ul_8[6];
        f_148  =  fma(f_58, f_146, f_147);
        ul_8[6]  =  f_148;
        f_149  =  ul_10[6];
        f_150  =  fma(f_60, f_146, f_149);
        ul_10[6]  =  f_150;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_151  =  i_46 + 64;
      b_152  =  i_45 < 8;
      if(b_152)
      {
        // BLOCK 32
      }  // B31
      else
      {
        // BLOCK 33
        i_153  =  i_43 + 7;
        i_154  =  i_153 * i_13;
        i_155  =  i_154 + i_48;
        l_156  =  (long) i_155;
        l_157  =  l_156 + 4L;
        l_158  =  l_157 << 2;
        ul_159  =  ul_1 + l_158;
        f_160  =  *((__global float *) ul_159);
        f_161  =  ul_8[7];
        f_162  =  fma(f_58, f_160, f_161);
        ul_8[7]  =  f_162;
        f_163  =  ul_10[7];
        f_164  =  fma(f_60, f_160, f_163);
        ul_10[7]  =  f_164;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_165  =  i_151;
      i_46  =  i_165;
    }  // B3
    // BLOCK 35
    f_166  =  ul_8[0];
    adf_11[i_27]  =  f_166;
    f_167  =  ul_10[0];
    adf_11[i_42]  =  f_167;
    f_168  =  ul_8[1];
    adf_11[i_41]  =  f_168;
    f_169  =  ul_10[1];
    adf_11[i_40]  =  f_169;
    f_170  =  ul_8[2];
    adf_11[i_39]  =  f_170;
    f_171  =  ul_10[2];
    adf_11[i_38]  =  f_171;
    f_172  =  ul_8[3];
    adf_11[i_37]  =  f_172;
    f_173  =  ul_10[3];
    adf_11[i_36]  =  f_173;
    f_174  =  ul_8[4];
    adf_11[i_35]  =  f_174;
    f_175  =  ul_10[4];
    adf_11[i_34]  =  f_175;
    f_176  =  ul_8[5];
    adf_11[i_33]  =  f_176;
    f_177  =  ul_10[5];
    adf_11[i_32]  =  f_177;
    f_178  =  ul_8[6];
    adf_11[i_31]  =  f_178;
    f_179  =  ul_10[6];
    adf_11[i_30]  =  f_179;
    f_180  =  ul_8[7];
    adf_11[i_29]  =  f_180;
    f_181  =  ul_10[7];
    adf_11[i_28]  =  f_181;
    // BLOCK 36 MERGES [35 43 ]
    i_182  =  32;
    for(;i_182 >= 1;)
    {
      // BLOCK 37
      barrier(CLK_LOCAL_MEM_FENCE);
      i_183  =  i_182 >> 1;
      b_184  =  i_27 < i_182;
      if(b_184)
      {
        // BLOCK 38
        i_185  =  i_45 << 1;
        // BLOCK 39 MERGES [38 40 ]
        i_186  =  0;
        for(;i_186 < i_185;)
        {
          // BLOCK 40
          i_187  =  i_186 << 6;
          i_188  =  i_187 + i_27;
          f_189  =  adf_11[i_188];
          i_190  =  i_182 + i_188;
          f_191  =  adf_11[i_190];
          f_192  =  f_189 + f_191;
          adf_11[i_188]  =  f_192;
          i_193  =  i_186 + 1;
          i_186  =  i_193;
        }  // B39
        // BLOCK 41
      }  // B37
      else
      {
        // BLOCK 42
      }  // B37
      // BLOCK 43 MERGES [42 41 ]
      i_194  =  i_183;
      i_182  =  i_194;
    }  // B36
    // BLOCK 44
    barrier(CLK_LOCAL_MEM_FENCE);
    b_195  =  i_27 < i_45;
    if(b_195)
    {
      // BLOCK 45
      i_196  =  i_27 << 7;
      f_197  =  adf_11[i_196];
      i_198  =  i_196 + 64;
      f_199  =  adf_11[i_198];
      i_200  =  i_43 + i_27;
      l_201  =  (long) i_200;
      l_202  =  l_201 + 4L;
      l_203  =  l_202 << 2;
      ul_204  =  ul_3 + l_203;
      i_205  =  *((__global int *) ul_204);
      ul_206  =  ul_6 + 24L;
      i_207  =  *((__global int *) ul_206);
      ul_208  =  ul_6 + 28L;
      i_209  =  *((__global int *) ul_208);
      i_210  =  i_205 * i_207;
      i_211  =  i_210 + i_209;
      i_212  =  i_211 + i_24;
      l_213  =  (long) i_212;
      l_214  =  l_213 + 4L;
      l_215  =  l_214 << 2;
      ul_216  =  ul_0 + l_215;
      f_217  =  -f_197;
      f_218  =  exp(f_217);
      f_219  =  f_218 + 1.0F;
      f_220  =  f_197 / f_219;
      f_221  =  f_220 * f_199;
      *((__global float *) ul_216)  =  f_221;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_222  =  i_43 + 8;
    i_43  =  i_222;
  }  // B1
  // BLOCK 48
  return;
}  //  kernel
