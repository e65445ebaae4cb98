#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void matmulLanesF16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *first, __global uchar *second, __global uchar *sizes, __private int mode, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_108, *ul_12, *ul_121, *ul_134, *ul_14, *ul_147, *ul_161, *ul_19, *ul_2, *ul_206, *ul_208, *ul_21, *ul_210, *ul_218, *ul_3, *ul_4, *ul_5, *ul_53, *ul_55, *ul_6, *ul_69, *ul_82, *ul_95;
  bool b_101, b_114, b_127, b_140, b_154, b_186, b_197, b_57, b_60, b_63, b_75, b_88;
  float f_100, f_109, f_110, f_111, f_112, f_113, f_122, f_123, f_124, f_125, f_126, f_135, f_136, f_137, f_138, f_139, f_148, f_149, f_150, f_151, f_152, f_162, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_191, f_193, f_194, f_199, f_201, f_219, f_220, f_221, f_222, f_223, f_58, f_59, f_61, f_62, f_70, f_71, f_72, f_73, f_74, f_83, f_84, f_85, f_86, f_87, f_96, f_97, f_98, f_99;
  half half_54, half_56;
  int i_102, i_103, i_104, i_115, i_116, i_117, i_128, i_129, i_13, i_130, i_141, i_142, i_143, i_15, i_153, i_155, i_156, i_157, i_167, i_184, i_185, i_187, i_188, i_189, i_190, i_192, i_195, i_196, i_198, i_20, i_200, i_202, i_207, i_209, i_211, i_212, i_213, i_214, i_22, i_224, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_64, i_65, i_76, i_77, i_78, i_89, i_90, i_91;
  long l_105, l_106, l_107, l_118, l_119, l_120, l_131, l_132, l_133, l_144, l_145, l_146, l_158, l_159, l_16, l_160, l_17, l_18, l_203, l_204, l_205, l_215, l_216, l_217, l_50, l_51, l_52, l_66, l_67, l_68, l_79, l_80, l_81, l_92, l_93, l_94;

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
      l_51  =  l_50 + 8L;
      l_52  =  l_51 << 1;
      ul_53  =  ul_4 + l_52;
      half_54  =  *((__global half *) ul_53);
      ul_55  =  ul_5 + l_52;
      half_56  =  *((__global half *) ul_55);
      b_57  =  i_47 < i_13;
      if(b_57)
      {
        // BLOCK 5
        f_58  =  convert_float((float) half_54);
        f_59  =  f_58;
      }  // B4
      else
      {
        // BLOCK 6
        f_59  =  0.0F;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      b_60  =  i_47 < i_13;
      if(b_60)
      {
        // BLOCK 8
        f_61  =  convert_float((float) half_56);
        f_62  =  f_61;
      }  // B7
      else
      {
        // BLOCK 9
        f_62  =  0.0F;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      b_63  =  i_45 < 1;
      if(b_63)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        i_64  =  i_43 * i_13;
        i_65  =  i_64 + i_48;
        l_66  =  (long) i_65;
        l_67  =  l_66 + 4L;
        l_68  =  l_67 << 2;
        ul_69  =  ul_1 + l_68;
        f_70  =  *((__global float *) ul_69);
        f_71  =  ul_8[0];
        f_72  =  fma(f_59, f_70, f_71);
        ul_8[0]  =  f_72;
        f_73  =  ul_10[0];
        f_74  =  fma(f_62, f_70, f_73);
        ul_10[0]  =  f_74;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      b_75  =  i_45 < 2;
      if(b_75)
      {
        // BLOCK 14
      }  // B13
      else
      {
        // BLOCK 15
        i_76  =  i_43 + 1;
        i_77  =  i_76 * i_13;
        i_78  =  i_77 + i_48;
        l_79  =  (long) i_78;
        l_80  =  l_79 + 4L;
        l_81  =  l_80 << 2;
        ul_82  =  ul_1 + l_81;
        f_83  =  *((__global float *) ul_82);
        f_84  =  ul_8[1];
        f_85  =  fma(f_59, f_83, f_84);
        ul_8[1]  =  f_85;
        f_86  =  ul_10[1];
        f_87  =  fma(f_62, f_83, f_86);
        ul_10[1]  =  f_87;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      b_88  =  i_45 < 3;
      if(b_88)
      {
        // BLOCK 17
      }  // B16
      else
      {
        // BLOCK 18
        i_89  =  i_43 + 2;
        i_90  =  i_89 * i_13;
        i_91  =  i_90 + i_48;
        l_92  =  (long) i_91;
        l_93  =  l_92 + 4L;
        l_94  =  l_93 << 2;
        ul_95  =  ul_1 + l_94;
        f_96  =  *((__global float *) ul_95);
        f_97  =  ul_8[2];
        f_98  =  fma(f_59, f_96, f_97);
        ul_8[2]  =  f_98;
        f_99  =  ul_10[2];
        f_100  =  fma(f_62, f_96, f_99);
        ul_10[2]  =  f_100;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      b_101  =  i_45 < 4;
      if(b_101)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        i_102  =  i_43 + 3;
        i_103  =  i_102 * i_13;
        i_104  =  i_103 + i_48;
        l_105  =  (long) i_104;
        l_106  =  l_105 + 4L;
        l_107  =  l_106 << 2;
        ul_108  =  ul_1 + l_107;
        f_109  =  *((__global float *) ul_108);
        f_110  =  ul_8[3];
        f_111  =  fma(f_59, f_109, f_110);
        ul_8[3]  =  f_111;
        f_112  =  ul_10[3];
        f_113  =  fma(f_62, f_109, f_112);
        ul_10[3]  =  f_113;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      b_114  =  i_45 < 5;
      if(b_114)
      {
        // BLOCK 23
      }  // B22
      else
      {
        // BLOCK 24
        i_115  =  i_43 + 4;
        i_116  =  i_115 * i_13;
        i_117  =  i_116 + i_48;
        l_118  =  (long) i_117;
        l_119  =  l_118 + 4L;
        l_120  =  l_119 << 2;
        ul_121  =  ul_1 + l_120;
        f_122  =  *((__global float *) ul_121);
        f_123  =  ul_8[4];
        f_124  =  fma(f_59, f_122, f_123);
        ul_8[4]  =  f_124;
        f_125  =  ul_10[4];
        f_126  =  fma(f_62, f_122, f_125);
        ul_10[4]  =  f_126;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      b_127  =  i_45 < 6;
      if(b_127)
      {
        // BLOCK 26
      }  // B25
      else
      {
        // BLOCK 27
        i_128  =  i_43 + 5;
        i_129  =  i_128 * i_13;
        i_130  =  i_129 + i_48;
        l_131  =  (long) i_130;
        l_132  =  l_131 + 4L;
        l_133  =  l_132 << 2;
        ul_134  =  ul_1 + l_133;
        f_135  =  *((__global float *) ul_134);
        f_136  =  ul_8[5];
        f_137  =  fma(f_59, f_135, f_136);
        ul_8[5]  =  f_137;
        f_138  =  ul_10[5];
        f_139  =  fma(f_62, f_135, f_138);
        ul_10[5]  =  f_139;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      b_140  =  i_45 < 7;
      if(b_140)
      {
        // BLOCK 29
      }  // B28
      else
      {
        // BLOCK 30
        i_141  =  i_43 + 6;
        i_142  =  i_141 * i_13;
        i_143  =  i_142 + i_48;
        l_144  =  (long) i_143;
        l_145  =  l_144 + 4L;
        l_146  =  l_145 << 2;
        ul_147  =  ul_1 + l_146;
        f_148  =  *((__global float *) ul_147);
        f_149  =  ul_8[6];
        f_150  =  fma(f_59, f_148, f_149);
        ul_8[6]  =  f_150;
        f_151  =  ul_10[6];
        f_152  =  fma(f_62, f_148, f_151);
        ul_10[6]  =  f_152;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_153  =  i_46 + 64;
      b_154  =  i_45 < 8;
      if(b_154)
      {
        // BLOCK 32
      }  // B31
      else
      {
        // BLOCK 33
        i_155  =  i_43 + 7;
        i_156  =  i_155 * i_13;
        i_157  =  i_156 + i_48;
        l_158  =  (long) i_157;
        l_159  =  l_158 + 4L;
        l_160  =  l_159 << 2;
        ul_161  =  ul_1 + l_160;
        f_162  =  *((__global float *) ul_161);
        f_163  =  ul_8[7];
        f_164  =  fma(f_59, f_162, f_163);
        ul_8[7]  =  f_164;
        f_165  =  ul_10[7];
        f_166  =  fma(f_62, f_162, f_165);
        ul_10[7]  =  f_166;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_167  =  i_153;
      i_46  =  i_167;
    }  // B3
    // BLOCK 35
    f_168  =  ul_8[0];
    adf_11[i_27]  =  f_168;
    f_169  =  ul_10[0];
    adf_11[i_42]  =  f_169;
    f_170  =  ul_8[1];
    adf_11[i_41]  =  f_170;
    f_171  =  ul_10[1];
    adf_11[i_40]  =  f_171;
    f_172  =  ul_8[2];
    adf_11[i_39]  =  f_172;
    f_173  =  ul_10[2];
    adf_11[i_38]  =  f_173;
    f_174  =  ul_8[3];
    adf_11[i_37]  =  f_174;
    f_175  =  ul_10[3];
    adf_11[i_36]  =  f_175;
    f_176  =  ul_8[4];
    adf_11[i_35]  =  f_176;
    f_177  =  ul_10[4];
    adf_11[i_34]  =  f_177;
    f_178  =  ul_8[5];
    adf_11[i_33]  =  f_178;
    f_179  =  ul_10[5];
    adf_11[i_32]  =  f_179;
    f_180  =  ul_8[6];
    adf_11[i_31]  =  f_180;
    f_181  =  ul_10[6];
    adf_11[i_30]  =  f_181;
    f_182  =  ul_8[7];
    adf_11[i_29]  =  f_182;
    f_183  =  ul_10[7];
    adf_11[i_28]  =  f_183;
    // BLOCK 36 MERGES [35 43 ]
    i_184  =  32;
    for(;i_184 >= 1;)
    {
      // BLOCK 37
      barrier(CLK_LOCAL_MEM_FENCE);
      i_185  =  i_184 >> 1;
      b_186  =  i_27 < i_184;
      if(b_186)
      {
        // BLOCK 38
        i_187  =  i_45 << 1;
        // BLOCK 39 MERGES [38 40 ]
        i_188  =  0;
        for(;i_188 < i_187;)
        {
          // BLOCK 40
          i_189  =  i_188 << 6;
          i_190  =  i_189 + i_27;
          f_191  =  adf_11[i_190];
          i_192  =  i_184 + i_190;
          f_193  =  adf_11[i_192];
          f_194  =  f_191 + f_193;
          adf_11[i_190]  =  f_194;
          i_195  =  i_188 + 1;
          i_188  =  i_195;
        }  // B39
        // BLOCK 41
      }  // B37
      else
      {
        // BLOCK 42
      }  // B37
      // BLOCK 43 MERGES [42 41 ]
      i_196  =  i_185;
      i_184  =  i_196;
    }  // B36
    // BLOCK 44
    barrier(CLK_LOCAL_MEM_FENCE);
    b_197  =  i_27 < i_45;
    if(b_197)
    {
      // BLOCK 45
      i_198  =  i_27 << 7;
      f_199  =  adf_11[i_198];
      i_200  =  i_198 + 64;
      f_201  =  adf_11[i_200];
      i_202  =  i_43 + i_27;
      l_203  =  (long) i_202;
      l_204  =  l_203 + 4L;
      l_205  =  l_204 << 2;
      ul_206  =  ul_3 + l_205;
      i_207  =  *((__global int *) ul_206);
      ul_208  =  ul_6 + 24L;
      i_209  =  *((__global int *) ul_208);
      ul_210  =  ul_6 + 28L;
      i_211  =  *((__global int *) ul_210);
      i_212  =  i_207 * i_209;
      i_213  =  i_212 + i_211;
      i_214  =  i_213 + i_24;
      l_215  =  (long) i_214;
      l_216  =  l_215 + 4L;
      l_217  =  l_216 << 2;
      ul_218  =  ul_0 + l_217;
      f_219  =  -f_199;
      f_220  =  exp(f_219);
      f_221  =  f_220 + 1.0F;
      f_222  =  f_199 / f_221;
      f_223  =  f_222 * f_201;
      *((__global float *) ul_218)  =  f_223;
    }  // B44
    else
    {
      // BLOCK 46
    }  // B44
    // BLOCK 47 MERGES [46 45 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_224  =  i_43 + 8;
    i_43  =  i_224;
  }  // B1
  // BLOCK 48
  return;
}  //  kernel
