#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void commitBlock(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *ints, __global uchar *floats, __global uchar *tokens, __global uchar *sources, __global uchar *acceptedPerPosition, __global uchar *emitted, __global uchar *draft, __global uchar *stopTokens, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_100, *ul_108, *ul_11, *ul_126, *ul_13, *ul_133, *ul_139, *ul_144, *ul_15, *ul_150, *ul_156, *ul_161, *ul_17, *ul_171, *ul_176, *ul_185, *ul_190, *ul_2, *ul_200, *ul_205, *ul_28, *ul_3, *ul_33, *ul_4, *ul_40, *ul_45, *ul_5, *ul_51, *ul_56, *ul_6, *ul_66, *ul_7, *ul_71, *ul_78, *ul_8, *ul_88, *ul_89, *ul_9, *ul_95;
  bool b_114, b_164, b_36, b_47, b_62, b_73;
  float f_172, f_177, f_178;
  int i_10, i_101, i_102, i_103, i_104, i_109, i_110, i_111, i_112, i_113, i_115, i_116, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_127, i_128, i_129, i_130, i_134, i_135, i_136, i_14, i_140, i_141, i_145, i_146, i_147, i_151, i_152, i_153, i_157, i_158, i_16, i_162, i_163, i_165, i_166, i_167, i_168, i_173, i_179, i_18, i_180, i_181, i_182, i_186, i_187, i_19, i_191, i_192, i_193, i_194, i_195, i_196, i_20, i_201, i_206, i_21, i_22, i_23, i_24, i_25, i_29, i_30, i_34, i_35, i_37, i_41, i_42, i_46, i_48, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_63, i_67, i_68, i_72, i_74, i_79, i_80, i_81, i_82, i_83, i_84, i_90, i_91, i_96;
  long l_105, l_106, l_107, l_123, l_124, l_125, l_131, l_132, l_137, l_138, l_142, l_143, l_148, l_149, l_154, l_155, l_159, l_160, l_169, l_170, l_174, l_175, l_183, l_184, l_188, l_189, l_197, l_198, l_199, l_202, l_203, l_204, l_26, l_27, l_31, l_32, l_38, l_39, l_43, l_44, l_49, l_50, l_54, l_55, l_64, l_65, l_69, l_70, l_75, l_76, l_77, l_85, l_86, l_87, l_92, l_93, l_94, l_97, l_98, l_99;

  // BLOCK 0
  ul_0  =  ints;
  ul_1  =  floats;
  ul_2  =  tokens;
  ul_3  =  sources;
  ul_4  =  acceptedPerPosition;
  ul_5  =  emitted;
  ul_6  =  draft;
  ul_7  =  stopTokens;
  ul_8  =  sizes;
  ul_9  =  ul_8 + 16L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_8 + 20L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_8 + 24L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_8 + 28L;
  i_16  =  *((__global int *) ul_15);
  ul_17  =  ul_8 + 32L;
  i_18  =  *((__global int *) ul_17);
  i_19  =  i_14 + 4;
  i_20  =  get_group_id(0);
  i_21  =  get_local_id(0);
  i_22  =  i_20 + i_21;
  // BLOCK 1 MERGES [0 28 ]
  i_23  =  i_22;
  for(;i_23 < i_10;)
  {
    // BLOCK 2
    i_24  =  i_23 << 6;
    i_25  =  i_24 + 12;
    l_26  =  (long) i_25;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    i_29  =  *((__global int *) ul_28);
    i_30  =  i_24 + 21;
    l_31  =  (long) i_30;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    i_34  =  *((__global int *) ul_33);
    i_35  =  i_19 * i_23;
    b_36  =  i_34 == 1;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_24 + 11;
      l_38  =  (long) i_37;
      l_39  =  l_38 << 2;
      ul_40  =  ul_0 + l_39;
      i_41  =  *((__global int *) ul_40);
      i_42  =  i_24 + 29;
      l_43  =  (long) i_42;
      l_44  =  l_43 << 2;
      ul_45  =  ul_0 + l_44;
      i_46  =  *((__global int *) ul_45);
      b_47  =  i_46 == 0;
      if(b_47)
      {
        // BLOCK 4
        i_48  =  i_24 + 5;
        l_49  =  (long) i_48;
        l_50  =  l_49 << 2;
        ul_51  =  ul_0 + l_50;
        i_52  =  *((__global int *) ul_51);
        i_53  =  i_24 + 25;
        l_54  =  (long) i_53;
        l_55  =  l_54 << 2;
        ul_56  =  ul_0 + l_55;
        i_57  =  *((__global int *) ul_56);
        i_58  =  max(1, i_14);
        i_59  =  i_58 * i_23;
        // BLOCK 5 MERGES [4 16 ]
        i_60  =  1;
        i_61  =  0;
        for(;i_60 == 1;)
        {
          // BLOCK 6
          b_62  =  i_57 < i_61;
          if(b_62)
          {
            // BLOCK 17
            break;
          }  // B6
          else
          {
            // BLOCK 7
            i_63  =  i_24 + 27;
            l_64  =  (long) i_63;
            l_65  =  l_64 << 2;
            ul_66  =  ul_0 + l_65;
            i_67  =  *((__global int *) ul_66);
            i_68  =  i_24 + 28;
            l_69  =  (long) i_68;
            l_70  =  l_69 << 2;
            ul_71  =  ul_0 + l_70;
            i_72  =  *((__global int *) ul_71);
            b_73  =  i_61 < i_57;
            if(b_73)
            {
              // BLOCK 8
              i_74  =  i_59 + i_61;
              l_75  =  (long) i_74;
              l_76  =  l_75 + 4L;
              l_77  =  l_76 << 2;
              ul_78  =  ul_6 + l_77;
              i_79  =  *((__global int *) ul_78);
              i_80  =  i_79;
              i_81  =  1;
            }  // B7
            else
            {
              // BLOCK 9
              i_80  =  i_67;
              i_81  =  i_72;
            }  // B7
            // BLOCK 10 MERGES [9 8 ]
            i_82  =  i_12 * i_23;
            i_83  =  i_82 + i_41;
            i_84  =  i_83 + i_61;
            l_85  =  (long) i_84;
            l_86  =  l_85 + 4L;
            l_87  =  l_86 << 2;
            ul_88  =  ul_2 + l_87;
            *((__global int *) ul_88)  =  i_80;
            ul_89  =  ul_3 + l_87;
            *((__global int *) ul_89)  =  i_81;
            i_90  =  i_35 + 3;
            i_91  =  i_90 + i_61;
            l_92  =  (long) i_91;
            l_93  =  l_92 + 4L;
            l_94  =  l_93 << 2;
            ul_95  =  ul_5 + l_94;
            *((__global int *) ul_95)  =  i_80;
            i_96  =  i_35 + 2;
            l_97  =  (long) i_96;
            l_98  =  l_97 + 4L;
            l_99  =  l_98 << 2;
            ul_100  =  ul_5 + l_99;
            *((__global int *) ul_100)  =  i_81;
            i_101  =  i_16 * i_23;
            // BLOCK 11 MERGES [10 12 ]
            i_102  =  0;
            i_103  =  0;
            for(;i_103 < i_16;)
            {
              // BLOCK 12
              i_104  =  i_101 + i_103;
              l_105  =  (long) i_104;
              l_106  =  l_105 + 4L;
              l_107  =  l_106 << 2;
              ul_108  =  ul_7 + l_107;
              i_109  =  *((__global int *) ul_108);
              i_110  =  (i_80 == i_109) ? 1 : 0;
              i_111  =  i_102 + i_110;
              i_112  =  i_103 + 1;
              i_102  =  i_111;
              i_103  =  i_112;
            }  // B11
            // BLOCK 13
            i_113  =  i_61 + 1;
            b_114  =  i_102 < 1;
            if(b_114)
            {
              // BLOCK 14
              i_115  =  i_113 + i_41;
              i_116  =  (i_115 < i_52) ? 1 : 3;
              i_117  =  i_116;
            }  // B13
            else
            {
              // BLOCK 15
              i_117  =  2;
            }  // B13
            // BLOCK 16 MERGES [14 15 ]
            i_118  =  i_113;
            i_60  =  i_117;
            i_61  =  i_118;
          }  // B6
        }  // B5
        // BLOCK 18
        // BLOCK 19 MERGES [18 17 ]
        i_119  =  i_61 + i_41;
        *((__global int *) ul_40)  =  i_119;
        // BLOCK 20 MERGES [19 21 ]
        i_120  =  0;
        for(;;)
        {
          i_121  =  min(i_57, i_61);
          if(!(i_120 < i_121))
          {
            break;
          }
          // BLOCK 21
          i_122  =  i_59 + i_120;
          l_123  =  (long) i_122;
          l_124  =  l_123 + 4L;
          l_125  =  l_124 << 2;
          ul_126  =  ul_4 + l_125;
          i_127  =  *((__global int *) ul_126);
          i_128  =  i_127 + 1;
          *((__global int *) ul_126)  =  i_128;
          i_129  =  i_120 + 1;
          i_120  =  i_129;
        }  // B20
        // BLOCK 22
        i_130  =  i_24 + 15;
        l_131  =  (long) i_130;
        l_132  =  l_131 << 2;
        ul_133  =  ul_0 + l_132;
        i_134  =  *((__global int *) ul_133);
        i_135  =  i_134 + 1;
        *((__global int *) ul_133)  =  i_135;
        i_136  =  i_24 + 22;
        l_137  =  (long) i_136;
        l_138  =  l_137 << 2;
        ul_139  =  ul_0 + l_138;
        i_140  =  *((__global int *) ul_139);
        i_141  =  i_24 + 18;
        l_142  =  (long) i_141;
        l_143  =  l_142 << 2;
        ul_144  =  ul_0 + l_143;
        i_145  =  *((__global int *) ul_144);
        i_146  =  i_140 + i_145;
        *((__global int *) ul_144)  =  i_146;
        i_147  =  i_24 + 19;
        l_148  =  (long) i_147;
        l_149  =  l_148 << 2;
        ul_150  =  ul_0 + l_149;
        i_151  =  *((__global int *) ul_150);
        i_152  =  i_151 + i_121;
        *((__global int *) ul_150)  =  i_152;
        i_153  =  i_24 + 26;
        l_154  =  (long) i_153;
        l_155  =  l_154 << 2;
        ul_156  =  ul_0 + l_155;
        i_157  =  *((__global int *) ul_156);
        i_158  =  i_24 + 20;
        l_159  =  (long) i_158;
        l_160  =  l_159 << 2;
        ul_161  =  ul_0 + l_160;
        i_162  =  *((__global int *) ul_161);
        i_163  =  i_157 + i_162;
        *((__global int *) ul_161)  =  i_163;
        b_164  =  i_57 < i_61;
        if(b_164)
        {
          // BLOCK 23
          i_165  =  i_23 << 5;
          i_166  =  i_23 << 4;
          i_167  =  i_165 + i_166;
          i_168  =  i_167 + 9;
          l_169  =  (long) i_168;
          l_170  =  l_169 << 2;
          ul_171  =  ul_1 + l_170;
          f_172  =  *((__global float *) ul_171);
          i_173  =  i_167 + 8;
          l_174  =  (long) i_173;
          l_175  =  l_174 << 2;
          ul_176  =  ul_1 + l_175;
          f_177  =  *((__global float *) ul_176);
          f_178  =  f_172 + f_177;
          *((__global float *) ul_176)  =  f_178;
          i_179  =  i_60;
          i_180  =  i_61;
          i_181  =  i_119;
        }  // B22
        else
        {
          // BLOCK 24
          i_179  =  i_60;
          i_180  =  i_61;
          i_181  =  i_119;
        }  // B22
      }  // B3
      else
      {
        // BLOCK 25
        i_179  =  4;
        i_180  =  0;
        i_181  =  i_41;
      }  // B3
      // BLOCK 26 MERGES [24 25 23 ]
      *((__global int *) ul_28)  =  i_179;
      i_182  =  i_24 + 13;
      l_183  =  (long) i_182;
      l_184  =  l_183 << 2;
      ul_185  =  ul_0 + l_184;
      i_186  =  *((__global int *) ul_185);
      i_187  =  i_24 + 14;
      l_188  =  (long) i_187;
      l_189  =  l_188 << 2;
      ul_190  =  ul_0 + l_189;
      i_191  =  *((__global int *) ul_190);
      i_192  =  i_181 + -1;
      i_193  =  min(i_186, i_192);
      *((__global int *) ul_185)  =  i_193;
      i_194  =  min(i_191, i_192);
      *((__global int *) ul_190)  =  i_194;
      *((__global int *) ul_33)  =  0;
      i_195  =  i_179;
      i_196  =  i_180;
    }  // B2
    else
    {
      // BLOCK 27
      i_195  =  i_29;
      i_196  =  0;
    }  // B2
    // BLOCK 28 MERGES [27 26 ]
    l_197  =  (long) i_35;
    l_198  =  l_197 + 4L;
    l_199  =  l_198 << 2;
    ul_200  =  ul_5 + l_199;
    *((__global int *) ul_200)  =  i_196;
    i_201  =  i_35 + 1;
    l_202  =  (long) i_201;
    l_203  =  l_202 + 4L;
    l_204  =  l_203 << 2;
    ul_205  =  ul_5 + l_204;
    *((__global int *) ul_205)  =  i_195;
    i_206  =  i_18 + i_23;
    i_23  =  i_206;
  }  // B1
  // BLOCK 29
  return;
}  //  kernel
