#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void ropeStore(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *qkv, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *frequency, __global uchar *sizes, __global uchar *scalars, __private int pairLanes, __private int headLanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_130, *ul_136, *ul_14, *ul_152, *ul_158, *ul_16, *ul_171, *ul_176, *ul_18, *ul_192, *ul_198, *ul_2, *ul_20, *ul_208, *ul_214, *ul_22, *ul_24, *ul_26, *ul_3, *ul_31, *ul_33, *ul_35, *ul_4, *ul_43, *ul_5, *ul_6, *ul_65, *ul_7, *ul_8, *ul_9;
  bool b_13;
  float f_100, f_103, f_104, f_105, f_108, f_109, f_110, f_111, f_114, f_115, f_116, f_131, f_137, f_138, f_139, f_140, f_141, f_142, f_153, f_159, f_160, f_161, f_162, f_163, f_164, f_193, f_209, f_27, f_50, f_66, f_67, f_68, f_69, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_101, i_102, i_106, i_107, i_11, i_112, i_113, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_123, i_124, i_125, i_126, i_132, i_143, i_144, i_145, i_146, i_147, i_148, i_15, i_154, i_165, i_166, i_167, i_17, i_172, i_177, i_178, i_179, i_180, i_181, i_182, i_183, i_184, i_185, i_186, i_187, i_188, i_19, i_194, i_199, i_200, i_201, i_202, i_203, i_204, i_21, i_210, i_215, i_23, i_25, i_32, i_34, i_36, i_37, i_38, i_39, i_44, i_45, i_46, i_47, i_48, i_49, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_70, i_86, i_87, i_88;
  long l_127, l_128, l_129, l_133, l_134, l_135, l_149, l_150, l_151, l_155, l_156, l_157, l_168, l_169, l_170, l_173, l_174, l_175, l_189, l_190, l_191, l_195, l_196, l_197, l_205, l_206, l_207, l_211, l_212, l_213, l_28, l_29, l_30, l_40, l_41, l_42, l_62, l_63, l_64;

  // BLOCK 0
  ul_0  =  qkv;
  ul_1  =  keys;
  ul_2  =  values;
  ul_3  =  counts;
  ul_4  =  slots;
  ul_5  =  positions;
  ul_6  =  blockTable;
  ul_7  =  frequency;
  ul_8  =  sizes;
  ul_9  =  scalars;
  ul_10  =  ul_3 + 16L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_group_id(0);
  b_13  =  i_12 < i_11;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_8 + 16L;
    i_15  =  *((__global int *) ul_14);
    ul_16  =  ul_8 + 20L;
    i_17  =  *((__global int *) ul_16);
    ul_18  =  ul_8 + 24L;
    i_19  =  *((__global int *) ul_18);
    ul_20  =  ul_8 + 28L;
    i_21  =  *((__global int *) ul_20);
    ul_22  =  ul_8 + 32L;
    i_23  =  *((__global int *) ul_22);
    ul_24  =  ul_8 + 40L;
    i_25  =  *((__global int *) ul_24);
    ul_26  =  ul_9 + 16L;
    f_27  =  *((__global float *) ul_26);
    l_28  =  (long) i_12;
    l_29  =  l_28 + 4L;
    l_30  =  l_29 << 2;
    ul_31  =  ul_5 + l_30;
    i_32  =  *((__global int *) ul_31);
    ul_33  =  ul_4 + l_30;
    i_34  =  *((__global int *) ul_33);
    ul_35  =  ul_8 + 36L;
    i_36  =  *((__global int *) ul_35);
    i_37  =  i_34 * i_36;
    i_38  =  i_32 / i_23;
    i_39  =  i_37 + i_38;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_6 + l_42;
    i_44  =  *((__global int *) ul_43);
    i_45  =  i_17 * i_19;
    i_46  =  i_44 * i_23;
    i_47  =  i_32 % i_23;
    i_48  =  i_46 + i_47;
    i_49  =  i_45 * i_48;
    f_50  =  (float) i_32;
    i_51  =  i_21 >> 31;
    i_52  =  i_51 + i_21;
    i_53  =  i_52 >> 1;
    i_54  =  1 - i_25;
    i_55  =  i_53 * i_54;
    i_56  =  i_17 << 1;
    i_57  =  i_56 + i_15;
    i_58  =  i_57 * i_12;
    i_59  =  i_58 * i_19;
    i_60  =  get_local_id(0);
    // BLOCK 2 MERGES [1 9 ]
    i_61  =  0;
    for(;i_61 < i_53;)
    {
      // BLOCK 3
      l_62  =  (long) i_61;
      l_63  =  l_62 + 4L;
      l_64  =  l_63 << 2;
      ul_65  =  ul_7 + l_64;
      f_66  =  *((__global float *) ul_65);
      f_67  =  f_50 * f_66;
      f_68  =  fmin(f_67, 1.0E30F);
      f_69  =  fma(f_68, 0.63661975F, 0.5F);
      i_70  =  isnan(f_69)? 0 : (int) f_69;
      f_71  =  (float) i_70;
      f_72  =  f_71 * 1.5625F;
      f_73  =  f_68 - f_72;
      f_74  =  f_71 * 0.008300781F;
      f_75  =  f_73 - f_74;
      f_76  =  f_71 * -4.4703484E-6F;
      f_77  =  f_75 - f_76;
      f_78  =  f_71 * 1.5893255E-8F;
      f_79  =  f_77 - f_78;
      f_80  =  f_79 * f_79;
      f_81  =  fma(f_80, -1.9515296E-4F, 0.008332161F);
      f_82  =  f_81 * f_80;
      f_83  =  f_82 - 0.16666655F;
      f_84  =  f_83 * f_80;
      f_85  =  fma(f_79, f_84, f_79);
      i_86  =  i_70 + 1;
      i_87  =  i_86 & 1;
      i_88  =  1 - i_87;
      f_89  =  (float) i_88;
      f_90  =  f_80 * 2.4433157E-5F;
      f_91  =  f_90 - 0.0013887316F;
      f_92  =  fma(f_80, f_91, 0.041666646F);
      f_93  =  f_92 * f_80;
      f_94  =  f_93 * f_80;
      f_95  =  f_80 * 0.5F;
      f_96  =  f_94 - f_95;
      f_97  =  f_96 + 1.0F;
      f_98  =  1.0F - f_89;
      f_99  =  f_97 * f_98;
      f_100  =  fma(f_85, f_89, f_99);
      i_101  =  i_86 & 2;
      i_102  =  1 - i_101;
      f_103  =  (float) i_102;
      f_104  =  f_100 * f_103;
      f_105  =  f_104 * f_27;
      i_106  =  i_70 & 1;
      i_107  =  1 - i_106;
      f_108  =  (float) i_107;
      f_109  =  1.0F - f_108;
      f_110  =  f_109 * f_97;
      f_111  =  fma(f_85, f_108, f_110);
      i_112  =  i_70 & 2;
      i_113  =  1 - i_112;
      f_114  =  (float) i_113;
      f_115  =  f_111 * f_114;
      f_116  =  f_115 * f_27;
      i_117  =  i_61 + 1;
      i_118  =  i_117 * i_25;
      i_119  =  i_55 + i_118;
      i_120  =  i_119 + i_61;
      i_121  =  i_61 * i_25;
      i_122  =  i_121 + i_61;
      // BLOCK 4 MERGES [3 5 ]
      i_123  =  i_60;
      for(;i_123 < i_15;)
      {
        // BLOCK 5
        i_124  =  i_123 * i_19;
        i_125  =  i_59 + i_124;
        i_126  =  i_122 + i_125;
        l_127  =  (long) i_126;
        l_128  =  l_127 + 4L;
        l_129  =  l_128 << 2;
        ul_130  =  ul_0 + l_129;
        f_131  =  *((__global float *) ul_130);
        i_132  =  i_120 + i_125;
        l_133  =  (long) i_132;
        l_134  =  l_133 + 4L;
        l_135  =  l_134 << 2;
        ul_136  =  ul_0 + l_135;
        f_137  =  *((__global float *) ul_136);
        f_138  =  f_105 * f_131;
        f_139  =  f_116 * f_137;
        f_140  =  f_138 - f_139;
        *((__global float *) ul_130)  =  f_140;
        f_141  =  f_116 * f_131;
        f_142  =  fma(f_105, f_137, f_141);
        *((__global float *) ul_136)  =  f_142;
        i_143  =  i_123 + 1;
        i_123  =  i_143;
      }  // B4
      // BLOCK 6
      // BLOCK 7 MERGES [6 8 ]
      i_144  =  i_60;
      for(;i_144 < i_17;)
      {
        // BLOCK 8
        i_145  =  i_144 + i_15;
        i_146  =  i_145 * i_19;
        i_147  =  i_146 + i_59;
        i_148  =  i_147 + i_122;
        l_149  =  (long) i_148;
        l_150  =  l_149 + 4L;
        l_151  =  l_150 << 2;
        ul_152  =  ul_0 + l_151;
        f_153  =  *((__global float *) ul_152);
        i_154  =  i_147 + i_120;
        l_155  =  (long) i_154;
        l_156  =  l_155 + 4L;
        l_157  =  l_156 << 2;
        ul_158  =  ul_0 + l_157;
        f_159  =  *((__global float *) ul_158);
        f_160  =  f_153 * f_105;
        f_161  =  f_159 * f_116;
        f_162  =  f_160 - f_161;
        *((__global float *) ul_152)  =  f_162;
        f_163  =  f_116 * f_153;
        f_164  =  fma(f_105, f_159, f_163);
        *((__global float *) ul_158)  =  f_164;
        i_165  =  i_144 * i_19;
        i_166  =  i_49 + i_165;
        i_167  =  i_166 + i_122;
        l_168  =  (long) i_167;
        l_169  =  l_168 + 4L;
        l_170  =  l_169 << 2;
        ul_171  =  ul_1 + l_170;
        *((__global float *) ul_171)  =  f_162;
        i_172  =  i_166 + i_120;
        l_173  =  (long) i_172;
        l_174  =  l_173 + 4L;
        l_175  =  l_174 << 2;
        ul_176  =  ul_1 + l_175;
        *((__global float *) ul_176)  =  f_164;
        i_177  =  i_144 + 1;
        i_144  =  i_177;
      }  // B7
      // BLOCK 9
      i_61  =  i_117;
    }  // B2
    // BLOCK 10
    i_178  =  i_19 - i_21;
    i_179  =  i_178 * i_17;
    i_180  =  i_15 * i_19;
    i_181  =  i_180 + i_59;
    // BLOCK 11 MERGES [10 12 ]
    i_182  =  i_60;
    for(;i_182 < i_179;)
    {
      // BLOCK 12
      i_183  =  i_182 / i_178;
      i_184  =  i_183 * i_19;
      i_185  =  i_184 + i_21;
      i_186  =  i_182 % i_178;
      i_187  =  i_185 + i_186;
      i_188  =  i_187 + i_181;
      l_189  =  (long) i_188;
      l_190  =  l_189 + 4L;
      l_191  =  l_190 << 2;
      ul_192  =  ul_0 + l_191;
      f_193  =  *((__global float *) ul_192);
      i_194  =  i_49 + i_187;
      l_195  =  (long) i_194;
      l_196  =  l_195 + 4L;
      l_197  =  l_196 << 2;
      ul_198  =  ul_1 + l_197;
      *((__global float *) ul_198)  =  f_193;
      i_199  =  i_182 + 1;
      i_182  =  i_199;
    }  // B11
    // BLOCK 13
    i_200  =  i_15 + i_17;
    i_201  =  i_200 * i_19;
    i_202  =  i_201 + i_59;
    // BLOCK 14 MERGES [13 15 ]
    i_203  =  i_60;
    for(;i_203 < i_45;)
    {
      // BLOCK 15
      i_204  =  i_202 + i_203;
      l_205  =  (long) i_204;
      l_206  =  l_205 + 4L;
      l_207  =  l_206 << 2;
      ul_208  =  ul_0 + l_207;
      f_209  =  *((__global float *) ul_208);
      i_210  =  i_49 + i_203;
      l_211  =  (long) i_210;
      l_212  =  l_211 + 4L;
      l_213  =  l_212 << 2;
      ul_214  =  ul_2 + l_213;
      *((__global float *) ul_214)  =  f_209;
      i_215  =  i_203 + 1;
      i_203  =  i_215;
    }  // B14
    // BLOCK 16
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
